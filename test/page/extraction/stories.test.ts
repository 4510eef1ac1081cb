import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageMeta } from '../../../src/page/extraction/page-meta';
import { storiesBeside } from '../../../src/page/extraction/stories';
import { storyFinder } from '../../../src/page/extraction/story-finder';

const TEXT =
  '<p>The regulator said that its campaign had gone on for two months and would be followed by another one.</p>'.repeat(
    5,
  );
const NEWS = (headline: string, date: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: date })}</script>`;

/** What is said of the story around each element that has an id. */
function storiesOn(
  body: string,
  head = '',
): Record<string, { headline: string | null; published: string | null } | null> {
  const { document } = new JSDOM(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, {
    url: 'https://paper.example/story',
  }).window;
  const find = storyFinder(storiesBeside(document, pageMeta(document)));
  return Object.fromEntries(
    [...document.querySelectorAll('[id]')].map((element) => {
      const story = find(element);
      return [element.id, story && { headline: story.headline, published: story.published }];
    }),
  );
}

describe('stories that follow under the first', () => {
  it('have the date of their markup, and not the page’s', () => {
    expect(
      storiesOn(
        `<article><h1>First</h1><div id="first">${TEXT}</div></article>
        <article><h1> Second\n story</h1><time datetime="2021-07-16T09:00:00Z">16 July</time><div id="second">${TEXT}</div></article>
        <article><h1>Third</h1><div id="third">${TEXT}</div></article><aside><p id="beside">x</p></aside>`,
        NEWS('First', '2023-05-26'),
      ),
    ).toEqual({
      first: null,
      second: { headline: 'Second story', published: '2021-07-16T09:00:00Z' },
      third: { headline: 'Third', published: null },
      beside: null,
    });
  });

  it('have what the page’s data say under their headlines', () => {
    expect(
      storiesOn(
        `<div class="item"><h1>First</h1><div id="first">${TEXT}</div></div>
        <div class="item" data-url="/second"><h1>Second</h1><div id="second">${TEXT}</div></div>`,
        NEWS('First', '2023-05-26') + NEWS('Second', '2021-07-16'),
      ),
    ).toEqual({ first: null, second: { headline: 'Second', published: '2021-07-16' } });
  });

  it('have a language and an address of their own', () => {
    const { document } = new JSDOM(
      `<html lang="en"><body><div><h1>First</h1>${TEXT}</div><div lang="fr" data-url="/deux"><h1>Deuxième</h1>${TEXT}</div>`,
      { url: 'https://paper.example/story' },
    ).window;
    expect([...storiesBeside(document, pageMeta(document)).values()]).toMatchObject([
      { language: 'fr', canonical: 'https://paper.example/deux' },
    ]);
  });

  it('are told from the name of the site, from sections and from teasers', () => {
    expect(
      storiesOn(
        `<header><h1>The Paper</h1><nav>${'<a href="/x">A section of the paper</a>'.repeat(40)}</nav></header>
        <main><h1 id="headline">First</h1><section><h1>A section</h1><div id="section">${TEXT}</div></section></main>
        <article><h1>Another</h1><p id="teaser">Little text.</p></article>`,
        '<meta property="article:published_time" content="2023-05-26">',
      ),
    ).toEqual({ headline: null, section: null, teaser: null });
  });
});

describe('posts on one page', () => {
  const post = (id: string, date: string, text = '<p>Accounts were closed.</p>'): string =>
    `<article><a href="/${id}"><time datetime="${date}">then</time></a><div id="${id}">${text}</div></article>`;

  it('have their own dates where they are of other days', () => {
    expect(
      storiesOn(
        post('one', '2023-05-26T08:00:00Z') + post('two', '2023-05-25T20:00:00Z') + post('three', '2021-07-16'),
      ),
    ).toEqual({ one: null, two: null, three: { headline: null, published: '2021-07-16' } });
  });

  it('leave the page’s date to its own story', () => {
    expect(
      storiesOn(post('story', '2019-01-01', TEXT) + post('card', '2022-03-03'), NEWS('Story', '2023-05-26')),
    ).toEqual({ story: null, card: { headline: null, published: '2022-03-03' } });
  });
});
