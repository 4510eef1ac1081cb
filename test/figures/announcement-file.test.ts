import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseAnnouncement } from '../../src/figures/announcement-file';

const folder = fileURLToPath(new URL('../dataset', import.meta.url));
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

/** The broken fixtures whose fault is one of form, so that a user's own figures with it are refused too. */
const ofForm = ['missing-value', 'unknown-field', 'no-source'];

describe('reading an announcement file', () => {
  it('fills in what has a usual value', () => {
    const announcement = parseAnnouncement(read('sound.json'));
    expect(announcement).toMatchObject({ title: null, dateNote: '', issuerName: null });
    expect(announcement.figures[1]).toMatchObject({
      originalLanguage: 'zh',
      facets: [],
      detail: '',
      period: null,
      partOf: 'accounts-handled',
      alsoPrinted: [],
      misprints: [],
      doubts: '',
    });
    expect(announcement.sources.copy).toMatchObject({ url: null, archive: null, carriesNotice: true, note: '' });
  });

  it.each(ofForm)('refuses %s', (name) => {
    expect(() => parseAnnouncement(read(`broken/${name}.json`))).toThrow(/figures\.1/);
  });

  it('accepts the fixtures whose form is sound, since their faults are for the checks of the dataset', () => {
    const others = readdirSync(`${folder}/broken`).filter((name) => !ofForm.includes(name.replace('.json', '')));
    expect(others.length).toBeGreaterThan(0);
    for (const name of others) expect(() => parseAnnouncement(read(`broken/${name}`)), name).not.toThrow();
  });

  it.each([
    ['a fraction', 66600.5],
    ['a negative number', -1],
    ['a number in a string', '66600'],
  ])('refuses %s as a value', (_, value) => {
    const file = read('sound.json') as { figures: { value: unknown }[] };
    const [figure] = file.figures;
    if (figure) figure.value = value;
    expect(() => parseAnnouncement(file)).toThrow(/figures\.0\.value/);
  });

  it('refuses an address that is no web address', () => {
    const file = read('sound.json') as { sources: { cac: { url: string } } };
    file.sources.cac.url = 'javascript:alert(1)';
    expect(() => parseAnnouncement(file)).toThrow(/sources\.cac\.url/);
  });
});
