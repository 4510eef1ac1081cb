import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRoute, writeRoute } from '../../src/panel/route';
import { rounds } from './fuzz-run';
import { trap } from './material';

it('goes somewhere for any fragment of the panel, and there again for what it then says', () => {
  const part = fc.oneof(
    fc.constantFrom('#', '/', '%', '%2', '%E4', 'notes', 'figures', 'settings', 'a-b'),
    trap,
    fc.string(),
  );
  const property = fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
    const route = readRoute(parts.join(''));
    expect(['page', 'notes', 'figures', 'check', 'own', 'settings']).toContain(route.place);
    expect(readRoute(writeRoute(route)).place).toBe(route.place);
  });
  fc.assert(property, rounds(1_000));
});
