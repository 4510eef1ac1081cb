import { useEffect } from 'preact/hooks';
import { askReader } from '../ask';
import { campaignName, figureOf } from '../dataset';
import { isPrivate } from '../environment';
import { PageNotes } from '../notes/page-notes';
import { dotted, formatDate, languageName, t, tn } from '../words';
import { CopyReport } from './copy-report';
import { MentionRow } from './mention-row';
import { NoReport } from './no-report';
import { type PlacedMention, worstFirst } from './page-state';
import { Tally } from './tally';
import { current, mentions, pageState, reports, watchedTab } from './watched-page';

/** The article report: what the page prints beside what was announced, the gravest first. */
export function ThisPage() {
  const state = pageState.value;
  return (
    <section aria-labelledby="page-title">
      <h1 id="page-title">{t('panel_page_title')}</h1>
      {isPrivate.value && <p class="banner">{t('panel_private')}</p>}
      <ArticleHead />
      {state.kind === 'report' ? <Report mentions={mentions.value} /> : <NoReport state={state} />}
      <PageNotes />
    </section>
  );
}

function ArticleHead() {
  const tab = watchedTab.value;
  const report = reports.value.get(0) ?? [...reports.value.values()][0];
  if (!tab || !report) return tab?.title ? <p class="soft">{tab.title}</p> : null;
  const { meta } = report;
  const facts = dotted([
    meta?.outlet,
    meta?.published && formatDate(meta.published),
    report.language && languageName(report.language),
  ]);
  return (
    <header class="article-head">
      <p class="headline" lang={report.language ?? undefined} dir="auto">
        {meta?.headline ?? report.title}
      </p>
      {facts !== '' && <p class="soft">{facts}</p>}
    </header>
  );
}

/** Shows a mention in the page, and says whether it could. */
async function show({ frame, mention }: Pick<PlacedMention, 'frame' | 'mention'>): Promise<void> {
  const tab = watchedTab.value?.id;
  if (tab === undefined) return;
  current.value = { frame, mention };
  await askReader({ tab, frame }, 'reader/show', { mention });
}

function Report({ mentions: list }: { mentions: readonly PlacedMention[] }) {
  const rows = worstFirst(list);
  const step = (by: number) => {
    const position = list.findIndex(
      (each) => each.frame === current.value?.frame && each.mention === current.value.mention,
    );
    const next = list[position < 0 ? (by > 0 ? 0 : list.length - 1) : (position + by + list.length) % list.length];
    if (next) void show(next);
  };
  useEffect(() => {
    document.getElementById('current-row')?.scrollIntoView({ block: 'nearest' });
  }, [current.value?.frame, current.value?.mention]);
  return (
    <>
      <Announcements mentions={list} />
      <Tally mentions={list} />
      <div class="toolbar">
        <p aria-live="polite">{tn('panel_found', list.length)}</p>
        <button type="button" onClick={() => step(-1)}>
          {t('panel_previous')}
        </button>
        <button type="button" onClick={() => step(1)}>
          {t('panel_next')}
        </button>
      </div>
      <ol class="mentions">
        {rows.map((mention) => (
          <MentionRow key={`${mention.frame}:${mention.mention}`} mention={mention} show={() => void show(mention)} />
        ))}
      </ol>
      <CopyReport mentions={rows} />
      <p class="footnote">{t('panel_own_count')}</p>
    </>
  );
}

function Announcements({ mentions: list }: { mentions: readonly PlacedMention[] }) {
  const found = new Map(
    list.flatMap(({ figure }) => {
      const announcement = figureOf(figure)?.announcement;
      return announcement ? [[announcement.id, announcement] as const] : [];
    }),
  );
  if (found.size === 0) return null;
  return (
    <div class="announcements">
      <h2>{tn('panel_announcements', found.size)}</h2>
      <ul>
        {[...found.values()].map((announcement) => (
          <li key={announcement.id}>
            {campaignName(announcement)}
            {announcement.date && <span class="soft"> · {formatDate(announcement.date)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
