import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../scripts/dataset-files';
import { writePackage } from '../../scripts/dataset-package';
import { fixture, shippedDataset, temporaryFolder } from './dataset-folder';

const target = await temporaryFolder('package');
await writePackage(shippedDataset, target, '2026-11-21T00:00:00.000Z');
const read = (name: string) => readFile(join(target, name), 'utf8');
const descriptor = JSON.parse(await read('datapackage.json'));

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required: boolean };
}

async function table(name: string): Promise<Record<string, string>[]> {
  return Papa.parse<Record<string, string>>(await read(`${name}.csv`), { header: true, skipEmptyLines: true }).data;
}

describe('the data package', () => {
  it('is a Tabular Data Package by the Frictionless schema', async () => {
    const { $schema: _draft04, ...schema } = JSON.parse(await fixture('frictionless/tabular-data-package.json'));
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(descriptor) ? [] : validate.errors).toEqual([]);
    const { licenses: _, resources: __, ...bare } = descriptor;
    expect(validate({ ...bare, resources: [] })).toBe(false);
  });

  it('says licence, version and creation', () => {
    expect(descriptor).toMatchObject({
      version: expect.stringMatching(/^\d{4}\.\d{2}\.\d+$/),
      created: expect.any(String),
    });
    expect(descriptor.licenses[0].name).toBe('CC-BY-4.0');
  });

  it.each(['announcements', 'figures', 'sources'])('holds %s of the types that its schema states', async (name) => {
    const fields: Field[] = descriptor.resources.find((each: { name: string }) => each.name === name).schema.fields;
    const rows = await table(name);
    expect(Object.keys(rows[0] ?? {})).toEqual(fields.map((field) => field.name));
    const wrong = rows.flatMap((row) =>
      fields.filter((field) => !isOfType(row[field.name] ?? '', field)).map((field) => `${row.id}: ${field.name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps every figure, and every reference leads somewhere', async () => {
    const parts = await loadDataset(shippedDataset);
    const [announcements, figures, sources] = await Promise.all(['announcements', 'figures', 'sources'].map(table));
    const figureIds = new Set(figures?.map((row) => row.id));
    const announcementIds = new Set(announcements?.map((row) => row.id));
    expect(figureIds.size).toBe(parts.announcements.flatMap((each) => each.figures).length);
    expect(figures?.filter((row) => !announcementIds.has(row.announcement))).toEqual([]);
    expect(figures?.filter((row) => row.part_of && !figureIds.has(row.part_of))).toEqual([]);
    expect(sources?.filter((row) => !figureIds.has(row.figure))).toEqual([]);
  });

  it('gives no address of a mirror as a link', async () => {
    const mirrors = (await table('sources')).filter((row) => row.rank === 'mirror');
    expect(mirrors.length).toBeGreaterThan(0);
    expect(mirrors.filter((row) => row.url || /^https?:/.test(row.mirror_address ?? ''))).toEqual([]);
  });
});

function isOfType(cell: string, { type, constraints }: Field): boolean {
  if (cell === '') return !constraints?.required;
  if (type === 'integer') return /^\d+$/.test(cell);
  if (type === 'number') return /^\d+(\.\d+)?$/.test(cell);
  if (type === 'boolean') return cell === 'true' || cell === 'false';
  return true;
}
