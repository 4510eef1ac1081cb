import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleFromDocument } from '../../src/page/extraction/article-from-document';
import { decodeText } from '../../src/reading/decode-text';
import { readArticle } from '../../src/reading/read-article';
import { cost } from '../reading/linear';
import { index } from './dataset';
import { markup } from './document';
import { patience, rounds } from './fuzz-run';
import { expectSound } from './sound-reading';

const unseen = /[\s\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A document without its scripts run, as a file of its type is parsed. */
function parse(source: string, contentType: 'text/html' | 'application/xhtml+xml' = 'text/html'): Document {
  return new JSDOM(source, { contentType, virtualConsole: new VirtualConsole() }).window.document;
}

/** Reads a document and checks that all of it holds together and that the document is as it was. Gives the mentions. */
function readSoundly(document: Document): number {
  const before = document.documentElement?.outerHTML;
  const { article, map } = articleFromDocument(document);
  for (const { text, start } of article.blocks) expect(article.text.slice(start, start + text.length)).toBe(text);
  const reading = readArticle(article, index);
  expectSound(reading, article);
  for (const { mention } of reading.links) {
    const span = map.span(mention.start, mention.end);
    // Only a mention over a line break or over two blocks has no span of its own.
    expect(span).not.toBeNull();
    if (span === null) continue;
    const range = document.createRange();
    range.setStart(span.startContainer, span.startOffset);
    range.setEnd(span.endContainer, span.endOffset);
    const shown = span.nodes.map((node) => {
      const end = node === span.endContainer ? span.endOffset : node.data.length;
      return node.data.slice(node === span.startContainer ? span.startOffset : 0, end);
    });
    expect(shown.join('').replace(unseen, '')).toBe(mention.text.replace(unseen, ''));
    expect(range.collapsed).toBe(false);
  }
  expect(document.documentElement?.outerHTML).toBe(before);
  return reading.links.length;
}

const opening = '<p>The Cyberspace Administration of China said it closed 66,600 accounts. 国家网信办';

describe('reading any document', () => {
  it(
    'throws nothing, finds its way back to the page, and leaves the page as it was',
    () => {
      let mentions = 0;
      const property = fc.property(markup, fc.boolean(), (body, named) => {
        mentions += readSoundly(parse(`${named ? opening : ''}${body}`));
      });
      fc.assert(property, rounds(120));
      expect(mentions).toBeGreaterThan(100);
    },
    patience,
  );

  it(
    'does so for XML documents, an XML parser error included',
    () => {
      const well = [
        '<p>国家网信办 67,<b>000</b> accounts closed</p>',
        '<svg xmlns="http://www.w3.org/2000/svg"><title>9</title></svg>',
      ];
      const part = fc.constantFrom(
        ...well,
        '<![CDATA[ <b>67,000 accounts</b> ]]>',
        '<?x 1?>',
        '<y:z xmlns:y="y"/>',
        '<br/>',
      );
      const property = fc.property(fc.array(part), fc.constantFrom('html', 'x'), (parts, root) => {
        const namespace = root === 'html' ? ' xmlns="http://www.w3.org/1999/xhtml"' : '';
        readSoundly(parse(`<${root}${namespace}>${parts.join('')}</${root}>`, 'application/xhtml+xml'));
      });
      fc.assert(property, rounds(60));
    },
    patience,
  );

  it.each([
    ['nested elements', '<div><b>1 ', 300],
    ['lists in lists', '<ul><li>67,000 accounts closed ', 300],
    ['tables in tables', '<table><tr><td>8,000 ', 200],
    ['elements side by side', '<p>closed 67,000 accounts</p>', 2_000],
    ['spans of one digit', '<span>6</span>', 2_000],
    ['breaks', '1<br>', 5_000],
    ['soft hyphens', '1&shy;', 5_000],
    ['note marks', '67,000<sup>1</sup> ', 2_000],
    ['labels of other stories', '<div>Related</div><p>1</p>', 1_000],
    ['hidden parts', '<p hidden>1</p>', 3_000],
    ['open anchors', '<a href=x>1', 1_000],
  ])('does not hang on many %s', (_, piece, times) => {
    const document = parse(opening + piece.repeat(times));
    expect(cost(() => readSoundly(document))).toBeLessThan(25_000);
  });

  it('reads an attribute and a text node of a megabyte', () => {
    readSoundly(parse(`${opening}<p title="${'x'.repeat(1e6)}">67,000 accounts closed ${'x '.repeat(5e5)}`));
  });
});

describe('decoding any bytes', () => {
  const declared = fc.constantFrom('', '<meta charset=gb18030>', '<meta charset="Shift_JIS">', '<meta charset=utf-16>');
  const others = fc.constantFrom(
    '<meta charset=x>',
    '<?xml version="1.0" encoding="big5"?>',
    '<meta charset=replacement>',
  );
  const mark = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);

  it(
    'throws nothing and gives a document that can be read',
    () => {
      const bytes = fc.uint8Array({ maxLength: 3_000 });
      const property = fc.property(mark, fc.oneof(declared, others), bytes, (first, head, rest) => {
        const text = decodeText(Uint8Array.from([...first, ...Buffer.from(head, 'latin1'), ...rest]));
        readSoundly(parse(text));
      });
      fc.assert(property, rounds(150));
    },
    patience,
  );
});
