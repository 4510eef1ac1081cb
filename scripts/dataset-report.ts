import { gzipSync } from 'node:zlib';
import { encodeIndex } from '../src/figures/compact-index';
import { compileIndex, compileLibrary } from '../src/figures/compile';
import { gradeOf, isLinkable } from '../src/figures/grade';
import type { DatasetParts } from '../src/figures/library';

const number = new Intl.NumberFormat('en');

/** What `npm run dataset` prints of a sound dataset: counts, grades, sources by rank, series, sizes. */
export function reportOf(parts: DatasetParts): string {
  const { announcements, about, series } = parts;
  const figures = announcements.flatMap((announcement) =>
    announcement.figures.map((figure) => ({
      grade: gradeOf(figure, announcement),
      confidence: figure.confidence,
      linkable: isLinkable(figure, announcement),
      misprints: figure.misprints.length,
    })),
  );
  const sources = announcements.flatMap((announcement) => Object.values(announcement.sources));
  const lines = [
    `Dataset ${about.version}, covering announcements up to ${about.coverageEnd}`,
    `Announcements  ${number.format(announcements.length)}, of ${Object.keys(parts.campaigns).length} campaigns`,
    `Figures        ${number.format(figures.length)}`,
    `  by grade     ${tally(figures.map((figure) => figure.grade))}`,
    `  confidence   ${tally(figures.map((figure) => figure.confidence))}`,
    `  linkable     ${figures.filter((figure) => figure.linkable).length}`,
    `  misprints    ${figures.reduce((sum, figure) => sum + figure.misprints, 0)}`,
    `Sources        ${number.format(sources.length)}: ${tally(sources.map((source) => source.rank))}`,
    `Series         ${series.map((each) => `${each.id} (${each.points.length})`).join(', ')}`,
    `Page index     ${sizeOf(encodeIndex(compileIndex(parts)))}`,
    `Full data      ${sizeOf(compileLibrary(parts))}`,
  ];
  return lines.join('\n');
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}

function sizeOf(data: unknown): string {
  const text = JSON.stringify(data);
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  return `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gzip`;
}
