import type { Source } from '../../figures/announcement';
import { sourcesByRank } from '../../figures/citation';
import type { FoundFigure } from '../../figures/library';
import { isInChina, siteOf } from '../../ui/source-site';
import { dotted, formatDate, t } from '../words';

/** The sources of a figure, best first, each with the phrase it prints. A link says which site it opens. */
export function Sources({ found: { announcement, figure } }: { found: FoundFigure }) {
  const phraseOf = new Map(figure.sources.map(({ source, phrase }) => [announcement.sources[source], phrase]));
  const sources = sourcesByRank(announcement, figure);
  return (
    <section>
      <h2>{t('panel_sources')}</h2>
      <ul class="sources">
        {sources.map((source) => (
          <li key={`${source.publisher} ${source.url} ${source.date}`}>
            <SourceName source={source} />
            <span class="soft">
              {[t(`panel_rank_${source.rank.replace('-', '_')}`), source.date && formatDate(source.date)]
                .filter((part) => part)
                .map((part) => ` · ${part}`)
                .join('')}
            </span>{' '}
            <q lang={source.language} dir="auto">
              {phraseOf.get(source)}
            </q>
          </li>
        ))}
      </ul>
      {sources.every(({ url, rank }) => url === null || rank === 'mirror') && <p class="soft">{t('panel_no_link')}</p>}
    </section>
  );
}

/** A source's name and its links, the archived copy first: it does not change, and it tells the publisher nothing. */
function SourceName({ source: { publisher, title, url, rank, language, archive } }: { source: Source }) {
  const name = title ? `${publisher}: ${title}` : publisher;
  const site = url === null || rank === 'mirror' ? null : siteOf(url);
  if (url === null || site === null) return <span lang={language}>{name}</span>;
  const where = dotted([site, isInChina(site) && t('panel_in_china')]);
  if (archive === null) {
    return (
      <>
        <SourceLink url={url} words={name} language={language} />
        <span class="soft"> ({dotted([where, t('panel_no_archive')])})</span>
      </>
    );
  }
  return (
    <>
      <SourceLink url={archive} words={name} language={language} />
      <span class="soft">
        {' '}
        ({dotted([t('panel_archive'), siteOf(archive)])}) · <SourceLink url={url} words={t('panel_original_page')} /> (
        {where})
      </span>
    </>
  );
}

function SourceLink({ url, words, language }: { url: string; words: string; language?: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer" lang={language}>
      {words}
    </a>
  );
}
