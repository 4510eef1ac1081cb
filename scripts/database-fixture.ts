/**
 * `npm run database:fixture`: keeps the database as this version makes it under `test/notes/released`, to be run once
 * for each release that changes it. From then on a test opens it with whatever code there is.
 */
import 'fake-indexeddb/auto';
import { readFileSync, writeFileSync } from 'node:fs';
import { NotesDatabase } from '../src/notes/database';
import { exampleRecords } from '../test/notes/released/example-records';
import { layoutOf } from '../test/notes/released/layout';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const db = await new NotesDatabase('fixture').open();
const layout = layoutOf(db.backendDB());
const path = `test/notes/released/${version}.json`;
writeFileSync(path, `${JSON.stringify({ version, layout, records: exampleRecords }, null, 2)}\n`);
db.close();
console.log(`Wrote ${path}.`);
