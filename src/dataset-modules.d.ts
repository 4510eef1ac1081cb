/** The compact index of the dataset, compiled by the build from `assets/dataset`. */
declare module 'virtual:dataset-index' {
  const index: import('./figures/compact-index').CompactIndex;
  export default index;
}

/** The full data of the dataset, compiled by the build from `assets/dataset`; mirrors' addresses are left out. */
declare module 'virtual:dataset-full' {
  const library: import('./figures/library').Library;
  export default library;
}
