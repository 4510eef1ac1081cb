import { startReader } from './reader/reader';
import { takeOver } from './reader/takeover';

void startReader(document, window, takeOver(document));
