import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import type { DatasetAbout } from '../src/figures/library';
import { loadDataset } from './dataset-files';
import { type Table, tablesOf } from './dataset-tables';

/** The descriptor of the package, after https://specs.frictionlessdata.io/tabular-data-package/. */
function descriptorOf(about: DatasetAbout, tables: readonly Table[], created: string): object {
  return {
    profile: 'tabular-data-package',
    name: 'cac-lens-figures',
    title: about.title,
    description: about.description,
    version: about.version,
    created,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    contributors: [{ title: 'CAC Lens contributors', role: 'author' }],
    keywords: ['China', 'Cyberspace Administration of China', 'censorship', 'content moderation', 'statistics'],
    resources: tables.map(resourceOf),
  };
}

function resourceOf({ name, description, columns, primaryKey, foreignKeys }: Table): object {
  return {
    profile: 'tabular-data-resource',
    name,
    description,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(({ required, ...field }) => (required ? { ...field, constraints: { required } } : field)),
      missingValues: [''],
      primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map(foreignKeyOf) }),
    },
  };
}

function foreignKeyOf({ field, table, key }: Table['foreignKeys'][number]): object {
  return { fields: field, reference: { resource: table, fields: key } };
}

/** A table as CSV after RFC 4180, with a head line. */
function csvOf({ columns, rows }: Table): string {
  return `${Papa.unparse({ fields: columns.map(({ name }) => name), data: rows.map((row) => [...row]) }, { newline: '\r\n' })}\r\n`;
}

/** Writes the data package of a dataset folder; `created` is an ISO time. */
export async function writePackage(directory: string, target: string, created: string): Promise<string[]> {
  const parts = await loadDataset(directory);
  const tables = tablesOf(parts);
  const files: [string, string][] = [
    ['datapackage.json', `${JSON.stringify(descriptorOf(parts.about, tables, created), null, 2)}\n`],
    ...tables.map((table): [string, string] => [`${table.name}.csv`, csvOf(table)]),
    ['vocabulary.json', await readFile(join(directory, 'vocabulary.json'), 'utf8')],
    ['series.json', await readFile(join(directory, 'series.json'), 'utf8')],
    ['CHANGELOG.md', await readFile(join(directory, 'CHANGELOG.md'), 'utf8')],
    ['LICENCE.md', await readFile(join(directory, 'LICENCE.md'), 'utf8')],
  ];
  await mkdir(target, { recursive: true });
  for (const [name, text] of files) await writeFile(join(target, name), text);
  return files.map(([name, text]) => `${name}  ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
}

/** `npm run dataset:package [folder]` writes to `dist/dataset` unless told otherwise. */
async function main(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const target = process.argv[2] ?? join(root, 'dist', 'dataset');
  const written = await writePackage(join(root, 'assets', 'dataset'), target, new Date().toISOString());
  console.log([target, ...written].join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
