import type { LanguageId } from '../../../src/reading/languages/language';
import { readQuantities } from '../../../src/reading/quantities/read-quantities';

/** The quantities of a text as "span = value", for tables of cases; vague ones and percentages are marked. */
export function spans(text: string, language: LanguageId): string {
  return readQuantities(text, language)
    .map(({ start, end, value, kind }) => `${text.slice(start, end)} = ${value}${kind === 'number' ? '' : ` ${kind}`}`)
    .join(' | ');
}
