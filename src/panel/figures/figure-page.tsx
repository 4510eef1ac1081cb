import { gradeOf } from '../../figures/grade';
import type { FoundFigure } from '../../figures/library';
import { partTreeOf } from '../../figures/part-tree';
import { seriesOf } from '../../figures/series-points';
import { campaignName, countedInWords, figureOf, library, own, termLabel, valueInWords } from '../dataset';
import { EditOwn } from '../own/edit-own';
import { writeRoute } from '../route';
import { formatDate, t, words } from '../words';
import { Citations } from './citations';
import { FigureNotes } from './figure-notes';
import { Parts } from './parts';
import { Prints } from './prints';
import { SeriesView } from './series-view';
import { Sources } from './sources';

/** Everything that is known of one figure. */
export function FigurePage({ id }: { id: string }) {
  const found = figureOf(id);
  return (
    <article class="figure-page" aria-labelledby="figure-title">
      <p>
        <a href={writeRoute({ place: 'figures', figure: null })}>{t('panel_figures_back')}</a>
      </p>
      {found ? <Body id={id} found={found} /> : <p class="empty">{t('notes_figure_gone', { figure: id })}</p>}
    </article>
  );
}

function Body({ id, found }: { id: string; found: FoundFigure }) {
  const { announcement, figure } = found;
  const tree = partTreeOf(announcement, figure);
  const issuer = announcement.issuerName ?? t(`issuer_${announcement.issuer.replaceAll('-', '_')}`);
  const period = words.value.period(figure.period ?? announcement.period);
  const rows: [label: string, value: string | null][] = [
    [t('panel_original'), null],
    [t('panel_campaign'), campaignName(announcement)],
    [t('panel_announced'), announcement.date ? formatDate(announcement.date) : t('panel_undated')],
    [t('panel_period'), period],
    [t('panel_issuer'), issuer],
    [t('panel_about'), figure.facets.map((facet) => termLabel('facets', facet)).join(', ') || null],
    [t('panel_evidence'), t(`panel_grade_${gradeOf(figure, announcement)}`)],
    [t('panel_confidence'), t(`panel_confidence_${figure.confidence}`)],
  ];
  return (
    <>
      <div class="title-row">
        <h1 id="figure-title">
          <bdi class="number">{valueInWords(figure)}</bdi> {countedInWords(figure)}
        </h1>
        {own.value.includes(announcement) && <EditOwn announcement={announcement} />}
      </div>
      {figure.detail && (
        <p>
          <bdi lang="en">{figure.detail}</bdi>
        </p>
      )}
      <dl class="facts">
        {rows.map(([label, value], position) =>
          position === 0 ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd lang={figure.originalLanguage}>
                <bdi>{figure.original}</bdi>
              </dd>
            </div>
          ) : (
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            )
          ),
        )}
        {announcement.title && (
          <div>
            <dt>{t('panel_notice')}</dt>
            <dd>
              <span lang="zh">{announcement.title.zh}</span>
              <br />
              {announcement.title.en}
            </dd>
          </div>
        )}
      </dl>
      {figure.doubts && (
        <p class="banner">
          <strong>{t('panel_doubts')}</strong> {figure.doubts}
        </p>
      )}
      {announcement.dateNote && <p class="soft">{announcement.dateNote}</p>}
      {(tree.parts.length > 0 || figure.partOf !== null) && (
        <section>
          <h2>{t('panel_parts')}</h2>
          <Parts tree={tree} announcement={announcement.id} current={figure.id} />
        </section>
      )}
      {seriesOf(library.value, id).map((series) => (
        <SeriesView key={series.id} series={series} current={id} />
      ))}
      <Prints figure={figure} />
      <Sources found={found} />
      <Citations found={found} />
      <FigureNotes figure={id} />
      <p class="footnote">{t('panel_own_count')}</p>
    </>
  );
}
