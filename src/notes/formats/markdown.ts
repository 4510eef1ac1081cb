import { escapeMarkdown } from '../markdown-table';
import type { FigureNames, NoteWriter } from './note-writer';

const heading = (text: string) => escapeMarkdown(text.replace(/\s+/g, ' ').trim());

/** Notes as Markdown, each under a heading. The user's own text stands as it was written: it is Markdown already. */
export function markdownWriter(names: FigureNames, title: string): NoteWriter {
  return {
    extension: 'md',
    type: 'text/markdown',
    head: () => `# ${heading(title)}\n`,
    note: ({ text, tags, figure, passage, page, printed, created, modified, datasetVersion }) => {
      const name = figure === null ? null : (names(figure) ?? figure);
      const top = name ?? page?.title ?? passage?.quote.slice(0, 80) ?? created;
      const lines = [
        `\n## ${heading(top || created)}\n`,
        passage && `> ${passage.quote.replace(/\s*\n\s*/g, '\n> ')}\n`,
        text && `${text}\n`,
        printed && `- Printed: ${heading(printed.text)} (${printed.relation})`,
        figure && `- Figure: \`${figure}\`, dataset ${datasetVersion}`,
        page && `- Page: ${heading(page.title)} <${page.url.replace(/[<>\s]/g, encodeURIComponent)}>`,
        tags.length > 0 && `- Tags: ${tags.map(heading).join(', ')}`,
        `- Written ${created}, changed ${modified}\n`,
      ];
      return lines.filter((line) => line).join('\n');
    },
    foot: () => '',
  };
}
