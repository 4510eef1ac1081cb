/** Work that is done step by step, for those who have other work to do in between; no step takes long. */
export type Steps<T> = Generator<undefined, T, undefined>;
