import type { PageWording } from '../../messages';
import { directionOf } from '../../ui/direction';
import { type Child, type ElementMaker, elementsOf } from '../../ui/element';
import type { Words } from '../../ui/words';
import type { FigureInWords, SourceLine, TooltipModel } from './model';

/** What can be pressed in a tooltip. */
export interface TooltipActions {
  close(): void;
  addNote(): void;
  showInPanel(): void;
  reject(): void;
  /** Copies a text; false where the browser refused. */
  copy(text: string): Promise<boolean>;
  /** Says something to those who hear the page. */
  say(text: string): void;
}

const COPIED_FOR = 2000;

/** Makes a button that copies a text. */
type Copier = (name: string, text: string, attributes?: Record<string, string>) => HTMLButtonElement;

/** Builds the tooltip's card. */
export function tooltipCard(
  document: Document,
  model: TooltipModel,
  words: Words,
  { language, direction }: Pick<PageWording, 'language' | 'direction'>,
  actions: TooltipActions,
): HTMLElement {
  const make = elementsOf(document);
  const { figure } = model;
  const press = (name: string, act: () => void, attributes: Record<string, string> = {}): HTMLButtonElement => {
    const button = make('button', { type: 'button', ...attributes }, name);
    // A page can make up events, never trusted ones.
    button.addEventListener('click', (event) => event.isTrusted && act());
    return button;
  };
  const copier: Copier = (name, text, attributes = {}) => {
    const copy = (): void => {
      void actions.copy(text).then((copied) => {
        const told = words.text(copied ? 'tooltip_copied' : 'tooltip_not_copied');
        button.textContent = told;
        actions.say(told);
        setTimeout(() => {
          button.textContent = name;
        }, COPIED_FOR);
      });
    };
    const button = press(name, copy, attributes);
    return button;
  };
  return make(
    'div',
    {
      class: `card ${model.relation}`,
      role: 'dialog',
      'aria-label': words.text('tooltip_label', { relation: model.name }),
      tabindex: '-1',
      lang: language,
      dir: direction,
    },
    make(
      'header',
      {},
      make('p', { class: 'relation' }, model.name),
      press('×', actions.close, { class: 'close', 'aria-label': words.text('tooltip_close') }),
    ),
    make('p', { class: 'explanation' }, model.explanation),
    ...model.remarks.map((remark) => make('p', { class: 'remark' }, remark)),
    figure === null ? null : official(make, figure, words),
    figure === null ? null : facts(make, figure, words, copier),
    figure === null ? null : make('p', { class: 'grade' }, figure.grade),
    figure === null ? null : sources(make, figure.sources, words),
    figure === null || figure.isWhole ? null : make('p', { class: 'detail' }, words.text('tooltip_no_details')),
    figure === null ? null : prints(make, figure, words),
    model.reasons.length === 0
      ? null
      : disclosure(make, words.text('tooltip_why'), [
          make('ul', {}, ...model.reasons.map((reason) => make('li', {}, reason))),
        ]),
    figure === null || figure.notes === 0
      ? null
      : make('p', { class: 'notes' }, words.plural('tooltip_notes', figure.notes)),
    make(
      'div',
      { class: 'actions' },
      press(words.text('tooltip_add_note'), actions.addNote),
      figure === null || figure.citation === null ? null : copier(words.text('tooltip_copy_citation'), figure.citation),
      press(words.text('tooltip_show_in_panel'), actions.showInPanel),
      press(words.text('tooltip_not_this'), actions.reject, { class: 'quiet' }),
    ),
    make('footer', {}, words.text(figure === null ? 'tooltip_footer_unrecorded' : 'tooltip_footer')),
  );
}

function disclosure(make: ElementMaker, title: string, children: readonly Child[]): HTMLElement {
  return make('details', {}, make('summary', {}, title), ...children);
}

function official(make: ElementMaker, figure: FigureInWords, words: Words): HTMLElement {
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

function facts(make: ElementMaker, figure: FigureInWords, words: Words, copier: Copier): HTMLElement {
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

function sources(make: ElementMaker, lines: readonly SourceLine[], words: Words): HTMLElement | null {
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
            ' · ',
            make(
              'a',
              { href: url, target: '_blank', rel: 'noreferrer noopener', title: words.text('tooltip_opens', { site }) },
              isArchive ? `${words.text('tooltip_archive')} (${site})` : site,
            ),
            isInChina ? ` (${words.text('tooltip_in_china')})` : null,
          ]),
        ),
      ),
    ),
    hasLink ? null : make('p', { class: 'detail' }, words.text('tooltip_no_link')),
  );
}

function prints(make: ElementMaker, figure: FigureInWords, words: Words): HTMLElement | null {
  const printed = ({ phrase, language, publisher }: (typeof figure.alsoPrinted)[number]): readonly Child[] => [
    make('bdi', { lang: language }, phrase),
    publisher === null ? null : make('span', { class: 'soft' }, ' · ', make('bdi', {}, publisher)),
  ];
  const also = figure.alsoPrinted.map((print) => make('li', {}, ...printed(print)));
  const wrong = figure.misprints.map((print) =>
    make('li', {}, ...printed(print), make('p', { class: 'detail', lang: 'en', dir: 'ltr' }, print.note)),
  );
  if (also.length + wrong.length === 0) return null;
  return disclosure(make, words.text('tooltip_also_printed'), [
    also.length === 0 ? null : make('ul', {}, ...also),
    wrong.length === 0 ? null : make('p', { class: 'detail' }, words.text('tooltip_misprinted')),
    wrong.length === 0 ? null : make('ul', {}, ...wrong),
  ]);
}
