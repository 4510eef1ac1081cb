import type { Figure } from '../../figures/announcement';
import type { FoundFigure } from '../../figures/library';
import type { ReportedMention } from '../../messages';
import {
  type ComparedFigure,
  type Comparison,
  explanation,
  gapInWords,
  relationName,
  remarksInWords,
} from '../../ui/relation-words';
import { figureOf, library, termLabel } from '../dataset';
import { t, words } from '../words';

function compared({ value, qualifier, object, action }: Figure): ComparedFigure {
  return { value, qualifier, object: termLabel('objects', object), action: termLabel('actions', action) };
}

/** A reported mention with its figure, as the interface words it. */
export function comparisonOf(mention: ReportedMention): Comparison {
  const found = figureOf(mention.figure);
  const siblings = found?.announcement.figures ?? [];
  const total = siblings.find(({ id }) => id === found?.figure.partOf);
  return {
    relation: mention.relation,
    aspects: mention.aspects ?? [],
    remarks: mention.remarks ?? [],
    printed: mention.text,
    value: mention.value,
    claimedObject: mention.object ? termLabel('objects', mention.object) : null,
    claimedAction: mention.action ? termLabel('actions', mention.action) : null,
    figure: found ? compared(found.figure) : null,
    total: total ? compared(total) : null,
    parts: siblings.filter(({ partOf }) => partOf !== null && partOf === found?.figure.id).map(compared),
    coverageEnd: library.value.about.coverageEnd,
  };
}

/** The relation as readers see it: "Matches", "Part and total mixed up". */
export function relationInWords(mention: ReportedMention): string {
  return relationName(words.value, comparisonOf(mention));
}

/** How the printed number compares with the announcement, and what else is to be said of it. */
export function comparisonInWords(mention: ReportedMention): string {
  const comparison = comparisonOf(mention);
  return [explanation(words.value, comparison), ...remarksInWords(words.value, comparison)].join(' ');
}

/** The gap between the printed and the announced value, in numbers and per cent; empty where there is none. */
export function differenceInWords(mention: ReportedMention, { figure }: FoundFigure): string {
  const gap = mention.value - figure.value;
  if (gap === 0) return '';
  const percent = gapInWords(words.value, mention.value, figure.value);
  return t(gap > 0 ? 'panel_more' : 'panel_less', { gap: Math.abs(gap), percent });
}
