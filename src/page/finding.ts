import type { FigureId } from '../figures/dataset-index';
import type { Link } from '../reading/link';
import type { NumberContext } from '../ui/number-context';
import type { PageMeta } from './extraction/page-meta';
import type { NodeSpan } from './extraction/text-map';

/** A link that is on the page: where it stands, and the words around it. */
export interface Finding {
  /** Its number in this frame, until the frame is read anew. */
  readonly number: number;
  readonly link: Link;
  readonly span: NodeSpan;
  /** UTF-16 offset in the page's whole text. */
  readonly start: number;
  /** The words of its block around it. */
  readonly context: NumberContext;
  /** Up to 64 characters of the article's text before and after. */
  readonly prefix: string;
  readonly suffix: string;
  /** What the story says of itself that it stands in; null for the page's own. */
  readonly story: PageMeta | null;
}

/** The figures that a finding's tooltip speaks of: the one that is linked, and those that lost against it. */
export function figuresOf({ link }: Finding): FigureId[] {
  const rivals = link.reasons.flatMap((reason) => (reason.kind === 'rival' ? [reason.figure] : []));
  return link.figure === null ? rivals : [link.figure, ...rivals];
}

/** True while the page still shows the text that was read; pages may change it at any time. */
export function isUnchanged({ span, link }: Finding): boolean {
  const { startContainer, endContainer, startOffset, endOffset } = span;
  if (!startContainer.isConnected || !endContainer.isConnected) return false;
  const visible = (text: string): string =>
    text.replace(/[\s\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '');
  const first = span.nodes[0];
  if (first === undefined) return false;
  const text =
    startContainer === endContainer
      ? startContainer.data.slice(startOffset, endOffset)
      : span.nodes
          .map((node) => {
            if (node === startContainer) return node.data.slice(startOffset);
            return node === endContainer ? node.data.slice(0, endOffset) : node.data;
          })
          .join('');
  return visible(text) === visible(link.mention.text);
}
