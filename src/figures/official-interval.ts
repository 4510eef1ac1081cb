import type { Qualifier } from './announcement';

const multipliers: Readonly<Record<string, number>> = {
  百: 100,
  千: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

const piece = /(\d[\d,]*)(?:\.(\d+))?\s*((?:[百千천万萬만亿億억多余餘]|thousand|million|billion)*)/giu;
const composed = new RegExp(`(?:${piece.source})+`, 'iu');

function multiplierOf(words: string): number {
  const latin = multipliers[words.toLowerCase()];
  return latin ?? [...words].reduce((product, sign) => product * (multipliers[sign] ?? 1), 1);
}

/**
 * The unit of the last digit that an official phrase prints: 100 for "6.66万余个", 1000 for "7万9千余件", 1 for "7541个".
 * Plain digits are counts, so their trailing zeros are digits; under a qualifier they are rounded ("1200余个": 100).
 */
export function unitOfPhrase(phrase: string, value: number, qualifier: Qualifier): number {
  const number = composed.exec(phrase.normalize('NFKC'))?.[0] ?? '';
  const last = [...number.matchAll(piece)].at(-1);
  const multiplier = multiplierOf(last?.[3] ?? '');
  if (multiplier > 1) return Math.max(1, Math.round(multiplier / 10 ** (last?.[2]?.length ?? 0)));
  return qualifier === 'exact' ? 1 : trailingUnit(value);
}

function trailingUnit(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** The values that an official figure can stand for, ends included. */
export function officialInterval(value: number, qualifier: Qualifier, unit: number): { low: number; high: number } {
  const half = unit > 1 ? unit / 2 : 0;
  switch (qualifier) {
    case 'exact':
      return { low: value - half, high: value + half };
    case 'over':
    case 'at-least':
      return { low: value, high: value + unit };
    case 'nearly':
    case 'up-to':
      return { low: Math.max(0, value - unit), high: value };
    case 'about':
      return { low: Math.max(0, value - unit), high: value + unit };
  }
}
