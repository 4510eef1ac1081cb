import { citationOf, sourcesByRank } from '../figures/citation';
import { citationText } from '../figures/citation-text';
import type { FigureId } from '../figures/dataset-index';
import { findFigure, type Library } from '../figures/library';
import { campaignOf, labelIn } from '../figures/vocabulary';
import type { FigureDetails } from '../messages';

/** What the tooltip shows of some figures. `notes` counts the user's notes by figure. Unknown ids are left out. */
export function figureDetails(
  library: Library,
  ids: readonly FigureId[],
  language: string,
  notes: ReadonlyMap<FigureId, number>,
): FigureDetails[] {
  return ids.flatMap((id) => {
    const found = findFigure(library, id);
    if (!found) return [];
    const { announcement, figure } = found;
    const sources = sourcesByRank(announcement, figure);
    const phraseOf = new Map(figure.sources.map(({ source, phrase }) => [announcement.sources[source], phrase]));
    const campaign = campaignOf(library.campaigns, announcement.campaign);
    return [
      {
        id,
        original: figure.original,
        detail: figure.detail,
        campaign: campaign ? labelIn(campaign.names, language) : announcement.campaign,
        title: announcement.title?.zh ?? null,
        sources: sources.map((source) => ({
          publisher: source.publisher,
          date: source.date,
          url: source.rank === 'mirror' ? null : source.url,
          rank: source.rank,
          phrase: phraseOf.get(source) ?? '',
        })),
        archives: sources.map((source) => (source.rank === 'mirror' ? null : source.archive)),
        misprints: figure.misprints.map(({ phrase, note }) => ({ phrase, note })),
        alsoPrinted: figure.alsoPrinted.slice(0, 4),
        citation: citationText(citationOf(announcement, figure, campaign?.names.en)),
        notes: notes.get(id) ?? 0,
      },
    ];
  });
}
