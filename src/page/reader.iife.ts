import index from 'virtual:dataset-index';

console.debug(index.version);
