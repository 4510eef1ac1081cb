import { citationOf } from '../../figures/citation';
import { citationText } from '../../figures/citation-text';
import { campaignOf } from '../../figures/vocabulary';
import type { FrameReport, ReportedMention } from '../../messages';
import { figureOf, library } from '../dataset';
import { dotted, formatDate, t } from '../words';
import { comparisonInWords } from './comparison';

/** One sentence or two to paste into a text: who printed what, how it compares, and the announcement's citation. */
export function mentionSentence(mention: ReportedMention, report: FrameReport | undefined): string {
  const { outlet, headline, published } = mention.story ?? report?.meta ?? {};
  const article = dotted([outlet ?? headline ?? report?.title, published && formatDate(published)]);
  const printed = t('panel_sentence', { article, printed: mention.text, comparison: comparisonInWords(mention) });
  const found = figureOf(mention.figure);
  if (!found) return printed;
  const campaign = campaignOf(library.value.campaigns, found.announcement.campaign)?.names.en;
  const citation = citationText(citationOf(found.announcement, found.figure, campaign));
  return `${printed} ${t('panel_sentence_source', { citation })}`;
}
