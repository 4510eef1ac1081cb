import type { PaintKind } from './highlight-names';

/** The page's own background behind the text. */
export type PageTone = 'light' | 'dark';

interface Look {
  readonly line: string;
  readonly colour: Readonly<Record<PageTone, string>>;
}

// The pattern says the relation as well as the colour does; colours have 3:1 and more on white and on near-black.
const LOOKS: Readonly<Record<Exclude<PaintKind, 'current'>, Look>> = {
  same: { line: 'solid', colour: { light: '#1c653d', dark: '#7fcb9d' } },
  rounded: { line: 'dashed', colour: { light: '#33558a', dark: '#a3c0ec' } },
  scope: { line: 'double', colour: { light: '#7d5000', dark: '#e3b760' } },
  differs: { line: 'wavy', colour: { light: '#a3261d', dark: '#f39a90' } },
  unrecorded: { line: 'dotted', colour: { light: '#57534b', dark: '#b8b3a8' } },
};

function rules(names: ReadonlyMap<PaintKind, string>, tone: PageTone): string[] {
  return [...names].map(([kind, name]) => {
    if (kind === 'current') {
      const back = tone === 'light' ? 'rgb(255 221 87 / 55%)' : 'rgb(255 214 64 / 35%)';
      return `::highlight(${name}) { background-color: ${back}; }`;
    }
    const { line, colour } = LOOKS[kind];
    const ink = colour[tone];
    return `::highlight(${name}) { text-decoration: underline ${line} 2px ${ink}; text-underline-offset: 0.2em; background-color: ${ink}1f; }`;
  });
}

function forcedRules(names: ReadonlyMap<PaintKind, string>): string[] {
  return [...names].map(([kind, name]) =>
    kind === 'current'
      ? `::highlight(${name}) { background-color: Highlight; color: HighlightText; }`
      : `::highlight(${name}) { background-color: Mark; color: MarkText; text-decoration: underline ${LOOKS[kind].line} 2px MarkText; }`,
  );
}

/** The style sheet of the highlights, as text. */
export function highlightStyle(names: ReadonlyMap<PaintKind, string>, tone: PageTone): string {
  return `@media not print {
${rules(names, tone).join('\n')}
}
@media screen and (forced-colors: active) {
${forcedRules(names).join('\n')}
}`;
}
