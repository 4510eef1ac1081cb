import browser from 'webextension-polyfill';
import { readSettings, settingsKey } from '../../settings';
import { interfaceLanguage, messagesIn } from '../../ui/catalogues';
import { directionOf } from '../../ui/direction';
import { elementsOf } from '../../ui/element';
import { wordsIn } from '../../ui/words';
import { sampleArticles, samplePublished } from './sample-articles';
import '../../ui/theme.css';
import './sample.css';

const stored = await browser.storage.local.get(settingsKey);
const { language: chosen, theme } = readSettings(stored[settingsKey]);
const language = interfaceLanguage(chosen ?? browser.i18n.getUILanguage());
const words = wordsIn(language, messagesIn(language));
const article = sampleArticles[language] ?? sampleArticles.en;

const root = document.documentElement;
root.lang = language;
root.dir = directionOf(language);
if (theme !== 'system') root.dataset.theme = theme;

if (article) {
  const element = elementsOf(document);
  document.title = article.headline;
  document.head.append(
    element('meta', { property: 'og:site_name', content: article.outlet }),
    element('meta', { property: 'article:published_time', content: samplePublished }),
  );
  document.body.append(
    element(
      'aside',
      {},
      element('p', {}, words.text('sample_help')),
      element('p', {}, element('a', { href: '/src/panel/index.html#/welcome' }, words.text('sample_back'))),
    ),
    element(
      'main',
      {},
      element('h1', {}, article.headline),
      element('p', { class: 'byline' }, `${article.outlet} · ${words.date(samplePublished)}`),
      ...article.paragraphs.map((each) => element('p', {}, each)),
    ),
  );
  // No browser injects scripts into an extension's own pages, so the page brings them itself.
  for (const script of ['pointing', 'reader'])
    document.head.append(element('script', { src: `/src/page/${script}.iife.js` }));
}
