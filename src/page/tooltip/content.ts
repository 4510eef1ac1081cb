import type { PageWording } from '../../messages';
import { type ElementMaker, elementsOf } from '../../ui/element';
import type { Words } from '../../ui/words';
import { type Copier, disclosure, facts, official, prints, sources } from './figure-parts';
import type { TooltipModel } from './model';

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
    make(
      'div',
      { class: 'more' },
      figure === null ? null : prints(make, figure, words),
      reasons(make, model.reasons, words),
    ),
    figure === null || figure.notes === 0
      ? null
      : make('p', { class: 'notes' }, words.plural('tooltip_notes', figure.notes)),
    make(
      'footer',
      { class: 'foot' },
      make(
        'div',
        { class: 'actions' },
        press(words.text('tooltip_add_note'), actions.addNote),
        figure === null || figure.citation === null
          ? null
          : copier(words.text('tooltip_copy_citation'), figure.citation),
        press(words.text('tooltip_show_in_panel'), actions.showInPanel),
        press(words.text('tooltip_not_this'), actions.reject, { class: 'quiet' }),
      ),
      make('p', { class: 'caveat' }, words.text(figure === null ? 'tooltip_footer_unrecorded' : 'tooltip_footer')),
    ),
  );
}

function reasons(make: ElementMaker, lines: readonly string[], words: Words): HTMLElement | null {
  if (lines.length === 0) return null;
  return disclosure(make, words.text('tooltip_why'), [make('ul', {}, ...lines.map((line) => make('li', {}, line)))]);
}
