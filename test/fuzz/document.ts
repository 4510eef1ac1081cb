import fc from 'fast-check';
import { languageIds } from '../../src/reading/languages/language';
import { fragment } from './material';

const names = [
  ...['p', 'div', 'span', 'b', 'i', 'a', 'em', 'section', 'article', 'main', 'aside', 'nav', 'header', 'footer'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'tbody', 'tr', 'td', 'th', 'caption', 'figure', 'figcaption'],
  ...['h1', 'h2', 'h3', 'ruby', 'rb', 'rt', 'rp', 'sup', 'sub', 'pre', 'code', 'blockquote', 'q', 'form', 'button'],
  ...['select', 'option', 'textarea', 'details', 'summary', 'dialog', 'template', 'noscript', 'svg', 'math', 'title'],
  ...[
    'script',
    'style',
    'iframe',
    'object',
    'video',
    'font',
    'bdo',
    'bdi',
    'time',
    'x-card',
    'slot',
    'frameset',
    'body',
  ],
];

const attribute = fc.oneof(
  fc.constantFrom('hidden', 'dir=rtl', 'dir="auto"', 'aria-hidden=true', 'contenteditable', 'role=navigation'),
  fc.constantFrom(
    'class="related comments share"',
    'style="display:none"',
    'style="display:inline-block"',
    'href="/x"',
  ),
  fc.constantFrom('href="#n1"', 'href="java\nscript:1"', 'name=getAttribute', 'name=localName', 'id=parentNode'),
  fc.constantFrom(...languageIds).map((language) => `lang=${language}`),
  fc.string({ maxLength: 12 }),
  fc
    .tuple(fc.string({ maxLength: 4 }), fc.string({ unit: 'binary', maxLength: 20 }))
    .map(([key, value]) => `${key}="${value}"`),
  fc.constant(`data-x="${'x'.repeat(1_000)}"`),
);

const oddity = fc.constantFrom(
  '<wbr>',
  '<br>',
  '&shy;',
  '&#8203;',
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  '&notanentity;',
  '&#x1F469;',
  '<![CDATA[ 67,000 ]]>',
  '<?xml version="1.0"?>',
  '<!-- 67,000 --!>',
  '<!-->',
  '<!doctype html>',
  '<',
  '</',
  '<a <b',
  '</p></p>',
  '</table>',
  '"',
  '<input name=getAttribute>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":[[]],"datePublished":{}}</script>',
  '<script type="application/ld+json">{"@graph":[null,{"@type":["Article"],"publisher":[]}]</script>',
  '<meta property="article:published_time" content="not a date">',
  '<link rel=canonical href="http://[">',
  '<base href="http://[">',
  '<time datetime="">',
);

/** Markup of a page: elements in any nesting, closed or not, around text of articles and every oddity that we know of. */
export const markup = fc.letrec<{ nodes: string; node: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 8, depthIdentifier: 'markup' }).map((parts) => parts.join('')),
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    { arbitrary: fragment, weight: 6 },
    { arbitrary: oddity, weight: 1 },
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...names), fc.array(attribute, { maxLength: 2 }), tie('nodes'), fc.nat(9))
        .map(([name, attributes, inner, chance]) => {
          const open = `<${[name, ...attributes].join(' ')}>${inner}`;
          return chance === 0 ? open : `${open}</${name}>`;
        }),
      weight: 8,
    },
  ),
})).nodes;
