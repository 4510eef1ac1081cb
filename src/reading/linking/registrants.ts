import type { IndexedFigure } from '../../figures/dataset-index';
import type { Candidate } from '../mentions/candidate';
import { type Nearness, objectNearness } from './nearness';

/**
 * How near what a candidate counts is to what a figure counts. Of what is registered, the press counts the companies for
 * their services: "the second batch of 309 blockchain companies".
 */
export function nearnessOfObject(
  { noun, deed, facets }: Candidate,
  { object, action, facets: announced }: IndexedFigure,
): Nearness {
  const nearness = objectNearness(noun?.ids ?? [], object);
  if (nearness !== 'apart' || action !== 'registered' || !noun?.ids.includes('companies')) return nearness;
  const isToldSo = deed?.ids.includes('registered') === true || announced.some((facet) => facets.includes(facet));
  return isToldSo ? 'looser' : nearness;
}
