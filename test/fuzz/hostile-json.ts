import fc from 'fast-check';
import { trap } from './material';

/** Keys that mean something to JavaScript or to our files. */
const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'then', 'id', 'kind', 'record', 'format', 'notes'),
  fc.string({ maxLength: 6 }),
);

/** Any value that a JSON file can hold, with the keys and strings that trip programs. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, -1, 1.5, 2 ** 53, 1e308, '', 'x'.repeat(5_000), '2026-05-01T09:00:00.000Z'),
    fc.constantFrom('5f3c1c1e-8d77-4d8e-9a53-0d6c5a5d8a01', 'javascript:alert(1)', '=1+1', '../x', 'constructor'),
    trap,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value;

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([name, part]) => pathsOf(part, [...path, name]))];
}

function changedAt(value: unknown, [first, ...rest]: Path, change: (part: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  if (Array.isArray(value)) return value.map((part, at) => (at === first ? changedAt(part, rest, change) : part));
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.map(([name, part]) => [name, name === first ? changedAt(part, rest, change) : part]),
  );
}

/** A value with some of its parts replaced, dropped or doubled. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(value);
  const change = fc.tuple(
    fc.constantFrom(...paths),
    fc.constantFrom('replace', 'drop', 'wrap', 'add'),
    hostileJson,
    key,
  );
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<unknown>((before, [path, how, other, name]) => {
      try {
        return changedAt(before, path, (part) => {
          if (how === 'drop') return undefined;
          if (how === 'wrap') return [part, part];
          if (how === 'add' && typeof part === 'object' && part !== null && !Array.isArray(part)) {
            return { ...part, [name]: other };
          }
          return other;
        });
      } catch {
        // An earlier change took the place away.
        return before;
      }
    }, value),
  );
}

/** A text with bytes cut, doubled, or put in. */
export function damaged(text: string): fc.Arbitrary<string> {
  const cut = fc.tuple(
    fc.nat(text.length),
    fc.nat(40),
    fc.oneof(trap, fc.constantFrom('', '"', '{', ']', ',', '0', '\\u')),
  );
  return fc
    .array(cut, { minLength: 1, maxLength: 4 })
    .map((cuts) =>
      cuts.reduce((before, [at, length, put]) => before.slice(0, at) + put + before.slice(at + length), text),
    );
}
