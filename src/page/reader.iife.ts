import compactIndex from 'virtual:dataset-index';
import { decodeIndex } from '../figures/compact-index';
import type { DatasetIndex } from '../figures/dataset-index';
import { readArticle } from '../reading/read-article';
import { loadLanguages } from './reader/languages';
import { startReader } from './reader/reader';
import { takeOver } from './reader/takeover';

let decoded: DatasetIndex | null = null;

function index(): DatasetIndex {
  decoded ??= decodeIndex(compactIndex);
  return decoded;
}

void startReader({ document, window, index, loadLanguages, read: readArticle }, takeOver(document));
