import { panelStates } from './panel-states';
import { languages, showing, themes } from './showing';

const address = (page: string, more: Record<string, string> = {}): string =>
  `${page}?${new URLSearchParams({ ...showing, ...more })}`;

function link(words: string, more: Record<string, string>): HTMLElement {
  const element = document.createElement('a');
  element.href = address('', more);
  element.textContent = `${words} `;
  return element;
}

function framed(page: string, title: string, more: Record<string, string>, isWide = false): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = title;
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.loading = 'lazy';
  frame.src = address(page, more);
  frame.className = isWide ? 'wide' : '';
  figure.append(caption, frame);
  return figure;
}

document.documentElement.dataset.theme = showing.theme;
document
  .querySelector('nav')
  ?.append(
    ...themes.map((theme) => link(theme, { theme })),
    ...languages.map((language) => link(language, { language })),
  );
document.querySelector('#tooltips')?.append(framed('tooltips.html', 'Tooltips', {}, true));
document
  .querySelector('#panels')
  ?.append(...panelStates.map(({ name }) => framed('panel.html', name, { state: name })));
