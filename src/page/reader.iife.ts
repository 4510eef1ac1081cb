import compactIndex from 'virtual:dataset-index';
import { decodeIndex } from '../figures/compact-index';
import type { DatasetIndex } from '../figures/dataset-index';
import '../reading/languages/all-languages';
import { readArticle } from '../reading/read-article';
import { startReader } from './reader/reader';
import { takeOver } from './reader/takeover';

let decoded: DatasetIndex | null = null;

function index(): DatasetIndex {
  decoded ??= decodeIndex(compactIndex);
  return decoded;
}

void startReader({ document, window, index, read: readArticle }, takeOver(document));
