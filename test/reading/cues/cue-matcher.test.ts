import { describe, expect, it } from 'vitest';
import { idsOf, matcherOf } from '../../../src/reading/cues/tagging';

describe('a cue word that stands with and without an ending', () => {
  it('means in its exact form what both mean', () => {
    const [exact] = matcherOf('bn').find('উইবো');
    expect(exact && idsOf(exact, 'agency')).toEqual(['platforms']);
    expect(exact && idsOf(exact, 'facet')).toEqual(['by-commercial-websites']);
  });

  it('means with an ending what the open one means only', () => {
    const [inflected] = matcherOf('bn').find('উইবোর');
    expect(inflected && idsOf(inflected, 'agency')).toEqual([]);
    expect(inflected && idsOf(inflected, 'facet')).toEqual(['by-commercial-websites']);
  });
});
