import { expect, it } from 'vitest';
import { tellReader } from './harness/background';
import { highlights, hover, waitForHighlights } from './harness/highlights';
import { inBothBrowsers } from './harness/lens';
import { waitForTooltip } from './harness/tooltip';

const LEAD = `<h1>China deletes 1.4 million posts</h1>
<p>The Cyberspace Administration of China (CAC) said on Friday, May 26, 2023 that posts were deleted in a two-month
campaign against "self media".</p>`;
const CLOSED = 'The CAC closed 67,000 accounts between March 10 and May 22.';

const MARKED_UP = `${LEAD}
<p>The CAC closed <b>67</b>,<i>000</i> accounts<sup><a href="#n1">1</a></sup> between March 10 and May 22.</p>
<p>Some 930,<wbr>000 other ac&shy;counts<br>received lighter penalties from the CAC.</p>
<figure><figcaption>The CAC closed 67,&#8203;000 accounts in the campaign.</figcaption></figure>
<table><caption>Accounts that the CAC dealt with</caption><tr><td>The CAC closed 66,600 accounts</td><td>5</td></tr></table>
<p lang="ja">中国の国家インターネット情報弁公室は6<ruby>万<rp>(</rp><rt>まん</rt><rp>)</rp></ruby>6600以上のアカウントを閉鎖した。</p>`;

// What a page holds beside its story, each with a number that would be painted in it.
const UNREAD = [
  `<script type="text/plain">${CLOSED}</script><style>/* ${CLOSED} */</style>`,
  `<textarea>${CLOSED}</textarea><select><option>${CLOSED}</option></select><input value="${CLOSED}">`,
  `<div contenteditable>${CLOSED}</div><pre><code>${CLOSED}</code></pre>`,
  `<nav>${CLOSED}</nav><div role="navigation">${CLOSED}</div>`,
  `<p hidden>${CLOSED}</p><p style="display:none">${CLOSED}</p><p class="gone">${CLOSED}</p><details>${CLOSED}</details>`,
  `<p class="sr-only">${CLOSED}</p><p><del>${CLOSED}</del></p>`,
  `<section class="related-stories"><p>${CLOSED}</p></section><div><h2>Most read</h2><p>${CLOSED}</p></div>`,
  `<section id="comments"><p>${CLOSED}</p></section>`,
];

inBothBrowsers('the text of a page', (lens) => {
  it('is read through its markup, and painted where it stands', async () => {
    const page = await lens.open(lens.site.page('/markup', MARKED_UP));
    const plain = (text: string) => text.replace(/[\u00ad\u200b]/g, '');
    const wanted = ['1.4 million', '67,000', '930,000', '67,000', '66,600', '6万6600'];
    const painted = async () => (await highlights(page)).map(({ text }) => plain(text).replace('(まん)', ''));
    await expect.poll(painted).toEqual(wanted);
    await hover(page, '67,000');
    await waitForTooltip(lens, page, 'over 66,600');
  });

  it('is the story’s, and nothing else’s', async () => {
    const page = await lens.open(
      lens.site.page('/unread', `<style>.gone { visibility: hidden }</style>${LEAD}${UNREAD.join('')}<p>${CLOSED}</p>`),
    );
    await expect.poll(async () => (await highlights(page)).map(({ text }) => text)).toEqual(['1.4 million', '67,000']);
  });

  it('is told with its headline, date, outlet, language and address, as the page says them of itself', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Regulator closes accounts',
      datePublished: '2019-03-01T08:00:00+08:00',
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Harbour Ledger' },
    };
    const page = await lens.open(
      lens.site.page(
        '/amp/told',
        `<!doctype html><html lang="en-GB"><head><title>Ledger</title><link rel="canonical" href="/told">
        <meta property="og:title" content="Regulator closes accounts">
        <script type="application/ld+json">${JSON.stringify(data)}</script></head>
        <body><p>The Cyberspace Administration of China closed 67,000 accounts in a campaign against "self media".</p></body></html>`,
      ),
    );
    // Four years before the announcement that the number would fit.
    expect(await waitForHighlights(page, 1)).toMatchObject([{ text: '67,000', relation: 'unrecorded' }]);
    expect(await tellReader(lens, page, 'reader/report', {})).toMatchObject({
      meta: {
        headline: 'Regulator closes accounts',
        outlet: 'The Harbour Ledger',
        published: '2019-03-01T08:00:00+08:00',
        language: 'en-GB',
      },
      canonical: lens.site.url('/told'),
    });
  });
});
