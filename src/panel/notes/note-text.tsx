import type { ComponentChildren } from 'preact';
import { type Inline, readMarkdown } from '../../notes/markdown-light';

/** A note's text with its light Markdown shown. Links are left as text: a note never sends its reader anywhere. */
export function NoteText({ text }: { text: string }) {
  return (
    <div class="note-text" dir="auto">
      {readMarkdown(text).map((block, position) =>
        block.kind === 'list' ? (
          <ul key={position}>
            {block.items.map((item, place) => (
              <li key={place}>{inlines(item)}</li>
            ))}
          </ul>
        ) : block.kind === 'quote' ? (
          <blockquote key={position}>{inlines(block.text)}</blockquote>
        ) : (
          <p key={position}>{inlines(block.text)}</p>
        ),
      )}
    </div>
  );
}

function inlines(parts: readonly Inline[]): ComponentChildren {
  return parts.map(({ kind, text }) => {
    if (kind === 'strong') return <strong>{text}</strong>;
    if (kind === 'emphasis') return <em>{text}</em>;
    return kind === 'code' ? <code>{text}</code> : text;
  });
}
