import { wordingFor } from '../src/background/wording';
import { tooltipCard } from '../src/page/tooltip/content';
import { dressedRoot } from '../src/page/tooltip/host';
import { tooltipModel } from '../src/page/tooltip/model';
import { wordsIn } from '../src/ui/words';
import { library } from './sample-links';
import { askedState, showing } from './showing';
import { detailsOf, type TooltipState, tooltipStates } from './tooltip-states';

const wording = wordingFor(library, showing.language);
const words = wordsIn(wording.language, wording.messages);
const actions = {
  close: () => {},
  addNote: () => {},
  showInPanel: () => {},
  reject: () => {},
  copy: async () => true,
  say: () => {},
};

function shown(state: TooltipState): HTMLElement {
  const details = detailsOf(state, wording.language);
  const model = tooltipModel({ link: state.link, index: state.index, details, wording, words });
  const card = tooltipCard(document, model, words, wording, actions);
  if (state.opened) for (const each of card.querySelectorAll('details')) each.open = true;
  if (state.copied) {
    const copy = words.text('tooltip_copy_citation');
    for (const button of card.querySelectorAll('button'))
      if (button.textContent === copy) button.textContent = words.text('tooltip_copied');
  }
  const host = document.createElement('div');
  // As in pages, where nothing is inherited.
  host.style.cssText = `all: initial; display: block; color-scheme: ${showing.theme}`;
  dressedRoot(host, 'open').append(card);
  // In a page each tooltip is alone; here their names have to tell them apart.
  card.setAttribute('aria-label', `${card.getAttribute('aria-label')} (${state.name})`);
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = state.name;
  figure.append(caption, host);
  return figure;
}

document.documentElement.lang = 'en';
document.documentElement.dataset.theme = showing.theme;
document
  .querySelector('.tooltips')
  ?.append(...tooltipStates.filter(({ name }) => askedState === null || name === askedState).map(shown));
document.documentElement.dataset.ready = '';
