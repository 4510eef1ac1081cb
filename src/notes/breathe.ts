/** Lets the interface answer in the middle of a long work. Throws the signal's reason where the user stopped it. */
export async function breathe(stop?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  stop?.throwIfAborted();
}
