import { citationOf, sourcesByRank } from '../figures/citation';
import { citationText } from '../figures/citation-text';
import type { FigureId } from '../figures/dataset-index';
import { findFigure, type Library } from '../figures/library';
import { campaignInWords, campaignOf, noCampaign } from '../figures/vocabulary';
import type { FigureDetails } from '../messages';

const MOST_PRINTS = 4;
const MOST_MISPRINTS = 3;

/**
 * What the tooltip shows of some figures. `notes` counts the user's notes by figure, `own` holds the ids of the user's
 * own announcements. Unknown ids are left out.
 */
export function figureDetails(
  library: Library,
  ids: readonly FigureId[],
  language: string,
  notes: ReadonlyMap<FigureId, number>,
  own: ReadonlySet<string> = new Set(),
): FigureDetails[] {
  return ids.flatMap((id) => {
    const found = findFigure(library, id);
    if (!found) return [];
    const { announcement, figure } = found;
    const sources = sourcesByRank(announcement, figure);
    const phraseOf = new Map(figure.sources.map(({ source, phrase }) => [announcement.sources[source], phrase]));
    const publisherOf = (source: string | null) =>
      source === null ? null : (announcement.sources[source]?.publisher ?? null);
    const campaign = campaignOf(library.campaigns, announcement.campaign);
    return [
      {
        id,
        original: figure.original,
        detail: figure.detail,
        campaign:
          announcement.campaign === noCampaign
            ? ''
            : campaignInWords(library.campaigns, announcement.campaign, language),
        title: announcement.title?.zh ?? null,
        sources: sources.map((source) => ({
          publisher: source.publisher,
          date: source.date,
          url: source.rank === 'mirror' ? null : source.url,
          rank: source.rank,
          phrase: phraseOf.get(source) ?? '',
        })),
        archives: sources.map((source) => (source.rank === 'mirror' ? null : source.archive)),
        misprints: figure.misprints.slice(0, MOST_MISPRINTS).map(({ phrase, language, publisher, source, note }) => ({
          phrase,
          language,
          publisher: publisher ?? publisherOf(source),
          note,
        })),
        alsoPrinted: figure.alsoPrinted
          .slice(0, MOST_PRINTS)
          .map(({ phrase, language, source }) => ({ phrase, language, publisher: publisherOf(source) })),
        citation: citationText(citationOf(announcement, figure, campaign?.names.en)),
        isOwn: own.has(announcement.id),
        notes: notes.get(id) ?? 0,
      },
    ];
  });
}
