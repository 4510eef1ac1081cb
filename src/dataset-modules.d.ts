/** The compact index of the dataset, compiled by the build from `assets/dataset`. */
declare module 'virtual:dataset-index' {
  /** The same object at each call. */
  export default function compactIndex(): import('./figures/compact-index').CompactIndex;
}

/** The full data of the dataset, compiled by the build from `assets/dataset`; mirrors' addresses are left out. */
declare module 'virtual:dataset-full' {
  /** The same object at each call. */
  export default function shippedLibrary(): import('./figures/library').Library;
}
