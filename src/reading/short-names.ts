import type { RegulatorName } from './regulator';

/** The brackets behind a name in which a text gives its short form: "Administración del Ciberespacio de China (ACCh)". */
const introduced =
  /^[^\s()]{0,3}(?: [^\s().,;:]+){0,4} ?\((?:[^()]{1,40}[,;] )?(\p{Lu}[\p{L}]{0,3}\p{Lu}\p{Ll}?)[),;]/u;

/** Most short forms of one text. */
const most = 3;

/** Where a text uses short forms of the regulator that it gives itself behind the full names, besides those places. */
export function shortNames(text: string, names: readonly RegulatorName[]): RegulatorName[] {
  const forms = new Set<string>();
  for (const name of names) {
    if (forms.size >= most) break;
    const form = introduced.exec(text.slice(name.end, name.end + 90))?.[1];
    if (form !== undefined && isOf(form, text.slice(name.start, name.end))) forms.add(form);
  }
  const found: RegulatorName[] = [];
  for (const form of forms) {
    for (const { index } of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${form}(?![\\p{L}\\p{N}])`, 'gu'))) {
      const end = index + form.length;
      if (names.every((name) => name.end <= index || end <= name.start)) found.push({ start: index, end });
    }
  }
  return found;
}

/** Whether a short form begins as a word of the full name does. */
function isOf(form: string, name: string): boolean {
  const initial = form.charAt(0).toLowerCase();
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word.startsWith(initial));
}
