import { directionOf } from '../../ui/direction';
import type { Child, ElementMaker } from '../../ui/element';
import type { Words } from '../../ui/words';
import type { FigureInWords, SourceLine } from './model';

/** Makes a button that copies a text. */
export type Copier = (name: string, text: string, attributes?: Record<string, string>) => HTMLButtonElement;

/** A part that opens when its title is pressed. */
export function disclosure(make: ElementMaker, title: string, children: readonly Child[]): HTMLElement {
  return make('details', {}, make('summary', {}, title), ...children);
}

/** What was announced, in large, and which share of its total it is. */
export function official(make: ElementMaker, figure: FigureInWords, words: Words): HTMLElement {
  return make(
    'div',
    { class: 'official' },
    make('strong', {}, make('bdi', {}, figure.official)),
    ` ${figure.counted}`,
    figure.detail === '' ? null : make('p', { class: 'detail' }, make('bdi', { lang: 'en' }, figure.detail)),
    figure.partOf === null ? null : share(make, figure.partOf, words),
  );
}

function share(make: ElementMaker, partOf: NonNullable<FigureInWords['partOf']>, words: Words): HTMLElement {
  const filled = make('span');
  filled.style.width = `${Math.min(partOf.share * 100, 100)}%`;
  const line = words.text('tooltip_share', { share: partOf.shareInWords, total: partOf.line });
  return make(
    'p',
    { class: 'detail' },
    words.text('tooltip_part_of', { line }),
    make('span', { class: 'bar', 'aria-hidden': 'true' }, filled),
  );
}

/** The official phrase with all that is needed to quote it. */
function officialWording(figure: FigureInWords, words: Words): string {
  const lines = [
    `${figure.original} — ${figure.official} ${figure.counted}`,
    [figure.title, figure.issuer ?? words.text('issuer_cac'), figure.date].filter((part) => part !== null).join(', '),
    figure.sources[0]?.name ?? null,
    figure.sources[0]?.links[0]?.url ?? null,
  ];
  return lines.filter((line) => line !== null && line !== '').join('\n');
}

/** The rows that say when, in what and in which words it was announced. */
export function facts(make: ElementMaker, figure: FigureInWords, words: Words, copier: Copier): HTMLElement {
  const quoted = (text: string): HTMLElement => make('bdi', { lang: figure.originalLanguage }, text);
  const rows: readonly (readonly [string, readonly Child[] | null])[] = [
    [
      words.text('tooltip_original'),
      figure.original === null
        ? null
        : [
            quoted(figure.original),
            ' ',
            copier(words.text('tooltip_copy_wording'), officialWording(figure, words), { class: 'quiet' }),
          ],
    ],
    [words.text('tooltip_campaign'), figure.campaign === null ? null : [figure.campaign]],
    [words.text('tooltip_period'), figure.period === null ? null : [figure.period]],
    [words.text('tooltip_announced'), figure.date === null ? null : [figure.date]],
    [words.text('tooltip_issuer'), figure.issuer === null ? null : [figure.issuer]],
    [words.text('tooltip_title'), figure.title === null ? null : [make('bdi', { lang: 'zh' }, figure.title)]],
  ];
  return make(
    'dl',
    {},
    ...rows.flatMap(([name, value]) => (value === null ? [] : [make('dt', {}, name), make('dd', {}, ...value)])),
  );
}

/** Where it can be read; null where no source is known. */
export function sources(make: ElementMaker, lines: readonly SourceLine[], words: Words): HTMLElement | null {
  if (lines.length === 0) return null;
  const hasLink = lines.some(({ links }) => links.length > 0);
  return make(
    'div',
    {},
    make(
      'ul',
      { 'aria-label': words.text('tooltip_sources') },
      ...lines.map(({ name, links }) =>
        make(
          'li',
          {},
          make('bdi', { dir: directionOf(words.language) }, name),
          ...links.flatMap(({ url, site, isArchive, isInChina }) => [
            ' ',
            make(
              'span',
              { class: 'link' },
              '· ',
              make(
                'a',
                {
                  href: url,
                  target: '_blank',
                  rel: 'noreferrer noopener',
                  title: words.text('tooltip_opens', { site }),
                },
                isArchive ? `${words.text('tooltip_archive')} (${site})` : site,
              ),
            ),
            isInChina ? ` (${words.text('tooltip_in_china')})` : null,
          ]),
        ),
      ),
    ),
    hasLink ? null : make('p', { class: 'detail' }, words.text('tooltip_no_link')),
  );
}

/** How others printed it, rightly and wrongly; null where nothing of that is known. */
export function prints(make: ElementMaker, figure: FigureInWords, words: Words): HTMLElement | null {
  const printed = ({ phrase, language, publisher }: (typeof figure.alsoPrinted)[number]): readonly Child[] => [
    make('bdi', { lang: language }, phrase),
    publisher === null ? null : make('span', { class: 'soft' }, ' · ', make('bdi', {}, publisher)),
  ];
  const also = figure.alsoPrinted.map((print) => make('li', {}, ...printed(print)));
  const wrong = figure.misprints.map((print) =>
    make('li', {}, ...printed(print), make('p', { class: 'detail' }, make('bdi', { lang: 'en' }, print.note))),
  );
  if (also.length + wrong.length === 0) return null;
  return disclosure(make, words.text('tooltip_also_printed'), [
    also.length === 0 ? null : make('ul', {}, ...also),
    wrong.length === 0 ? null : make('p', { class: 'detail' }, words.text('tooltip_misprinted')),
    wrong.length === 0 ? null : make('ul', {}, ...wrong),
  ]);
}
