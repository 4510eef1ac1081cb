import type { FrameReport, NoteSeed, ReportedMention } from '../../messages';
import type { ArticleMeta } from '../../reading/article';
import type { PageMeta } from '../extraction/page-meta';
import type { Finding } from '../finding';

/** What the panel is told of one finding. */
export function reported({
  number,
  link,
  context,
  story,
}: Pick<Finding, 'number' | 'link' | 'context' | 'story'>): ReportedMention {
  const { mention, relation, figure, aspects, remarks } = link;
  return {
    mention: number,
    text: mention.text,
    ...context,
    value: mention.quantity.value,
    relation,
    figure,
    aspects,
    remarks,
    object: mention.object,
    action: mention.action,
    ...(story === null ? {} : { story: articleOf(story) }),
  };
}

function articleOf({ canonical: _, ...article }: PageMeta): ArticleMeta {
  return article;
}

/** What the panel is told of this frame. */
export function frameReport(
  document: Document,
  reading: { readonly language: string | null; readonly isRelevant: boolean },
  meta: PageMeta,
  findings: readonly Finding[],
): FrameReport {
  return {
    url: document.location.href,
    title: document.title,
    language: reading.language,
    mentions: findings.map(reported),
    meta: articleOf(meta),
    canonical: meta.canonical,
    relevant: reading.isRelevant,
  };
}

/** What a note on a finding, or its rejection, starts from. */
export function seedOf({ link, start, prefix, suffix, story }: Finding): NoteSeed {
  const { text, quantity } = link.mention;
  return {
    figure: link.figure,
    quote: text,
    prefix,
    suffix,
    start,
    end: start + text.length,
    printed: { text, value: quantity.value, relation: link.relation },
    story: story && { headline: story.headline, language: story.language, canonical: story.canonical },
  };
}
