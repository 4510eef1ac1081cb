import type { NumberGrammar } from './grammar';
import { plainKey } from './word-patterns';

/** What a factor means without a number before it: one of itself, some, or nothing. */
export type Alone = 'one' | 'vague' | 'never';

/** What a number word does to the number under way. */
export type Meaning =
  | { readonly kind: 'term'; readonly value: number; readonly step: number }
  | { readonly kind: 'multiplier' | 'scale'; readonly value: number; readonly alone: Alone }
  | { readonly kind: 'product'; readonly coefficient: number; readonly value: number }
  | { readonly kind: 'part'; readonly value: number; readonly opens: boolean }
  | { readonly kind: 'few' | 'article' | 'filler' | 'surplus' | 'point' };

/** Signs for parts of one, read in every language: "1½ million". */
const fractionSigns: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/** The words of a grammar, as it spells them, with what each does. Where a word is in two lists, the first of this order counts. */
export function meaningsOf(grammar: NumberGrammar): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const bare = new Set((grammar.bare ?? []).map(plainKey));
  const put = (word: string, meaning: Meaning) => {
    if (!meanings.has(word)) meanings.set(word, meaning);
  };
  for (const word of grammar.fillers ?? []) put(word, { kind: 'filler' });
  for (const [word, term] of Object.entries(grammar.terms)) {
    const [value, step] = typeof term === 'number' ? [term, stepOf(term)] : term;
    put(word, { kind: 'term', value, step });
  }
  for (const [word, value] of Object.entries(grammar.plurals ?? {}))
    put(word, { kind: value < 1000 ? 'multiplier' : 'scale', value, alone: 'vague' });
  for (const [word, value] of Object.entries(grammar.multipliers))
    put(word, { kind: 'multiplier', value, alone: bare.has(plainKey(word)) ? 'one' : 'never' });
  for (const [word, value] of Object.entries(grammar.scales))
    put(word, { kind: 'scale', value, alone: bare.has(plainKey(word)) ? 'one' : 'never' });
  for (const [word, [coefficient, value]] of Object.entries(grammar.products ?? {}))
    put(word, { kind: 'product', coefficient, value });
  for (const word of grammar.few ?? []) put(word, { kind: 'few' });
  for (const word of grammar.articles ?? []) put(word, { kind: 'article' });
  for (const word of grammar.halves ?? []) put(word, { kind: 'part', value: 0.5, opens: plainKey(word).length === 1 });
  for (const [sign, value] of Object.entries(fractionSigns)) put(sign, { kind: 'part', value, opens: true });
  for (const word of grammar.surplus ?? []) put(word, { kind: 'surplus' });
  for (const word of grammar.point ?? []) put(word, { kind: 'point' });
  return meanings;
}

function stepOf(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

/** True for hundred, thousand, 万 and their like. */
export function isFactor(meaning: Meaning): meaning is Meaning & { kind: 'multiplier' | 'scale' } {
  return meaning.kind === 'multiplier' || meaning.kind === 'scale';
}
