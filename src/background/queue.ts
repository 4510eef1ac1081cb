/** Does pieces of work one after the other, each after the one before ended, well or not; gives each one's result. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a queue with nothing in it. It lives as long as the background does, and holds nothing that must outlast it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
}
