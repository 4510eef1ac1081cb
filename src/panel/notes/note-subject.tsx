import type { Note } from '../../notes/note';
import { siteOf } from '../../ui/source-site';
import { campaignName, countedInWords, figureOf, valueInWords } from '../dataset';
import { writeRoute } from '../route';
import { dotted, formatDate, t } from '../words';

/** What a note is on: its figure, its passage, its page. */
export function NoteSubject({ subject }: { subject: Pick<Note, 'figure' | 'passage' | 'page' | 'printed'> }) {
  const { figure, passage, page, printed } = subject;
  const found = figureOf(figure);
  return (
    <div class="subject">
      {found && (
        <p>
          <a href={writeRoute({ place: 'figures', figure })}>
            <bdi class="number">{valueInWords(found.figure)}</bdi> {countedInWords(found.figure)}
          </a>
          <span class="soft">
            {' '}
            {dotted([campaignName(found.announcement), found.announcement.date && formatDate(found.announcement.date)])}
          </span>
        </p>
      )}
      {figure !== null && !found && <p class="soft">{t('notes_figure_gone', { figure })}</p>}
      {passage && (
        <blockquote dir="auto" lang={page?.language ?? undefined}>
          {printed && !passage.quote.includes(printed.text) && <bdi>{printed.text} · </bdi>}
          <span class="context">{passage.prefix.slice(-40)}</span>
          <mark>{passage.quote}</mark>
          <span class="context">{passage.suffix.slice(0, 40)}</span>
        </blockquote>
      )}
      {page && (
        <p class="soft">
          {siteOf(page.url) === null ? (
            <bdi>{page.title || page.url}</bdi>
          ) : (
            <a href={page.url} target="_blank" rel="noreferrer" dir="auto">
              {page.title || page.url}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
