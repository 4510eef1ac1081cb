import { sourcesByRank } from '../../figures/citation';
import type { ReportedMention } from '../../messages';
import { countedInWords, figureOf, valueInWords } from '../dataset';
import { t } from '../words';
import { differenceInWords, relationInWords } from './comparison';

/** The report's columns, in order. */
export function reportHeader(): string[] {
  return ['printed', 'official', 'relation', 'difference', 'source'].map((key) => t(`panel_column_${key}`));
}

/** The report as rows of text: as printed, official, relation, difference, source. */
export function reportRows(mentions: readonly ReportedMention[]): string[][] {
  return mentions.map((mention) => {
    const found = figureOf(mention.figure);
    if (!found) return [mention.text, '', relationInWords(mention), '', ''];
    const { announcement, figure } = found;
    const source = sourcesByRank(announcement, figure)[0];
    return [
      mention.text,
      `${valueInWords(figure)} ${countedInWords(figure)}`,
      relationInWords(mention),
      differenceInWords(mention, found),
      [source?.publisher, announcement.date, source?.rank === 'mirror' ? null : source?.url]
        .filter((part) => part)
        .join(', '),
    ];
  });
}
