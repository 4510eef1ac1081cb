import type { FrameOutline } from '../../messages';
import type { Finding } from '../finding';
import type { HitTest } from './hit-test';

/** The position of a window among the frames of another; -1 where it is none of them. */
function positionIn(parent: Window, frame: Window | null): number {
  // Frames of another origin let themselves be counted and compared, and nothing else.
  return Array.from({ length: parent.length }, (_, position) => parent[position]).indexOf(frame as Window);
}

function pathOf(window: Window): number[] {
  const path: number[] = [];
  for (let frame = window; frame !== frame.parent; frame = frame.parent) path.unshift(positionIn(frame.parent, frame));
  return path;
}

/** The element of the light tree that a node stands in, or is. */
function lightOf(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? lightOf(root.host) : node;
}

/** What shows in this frame: findings that are not hidden since they were read, and frames, in the order of the document. */
export function outlineOf(
  window: Window,
  findings: readonly Finding[],
  hits: HitTest,
  current: FrameOutline['current'],
): FrameOutline {
  const shown = findings.flatMap((finding) => {
    const [box] = hits.boxes(finding);
    return box === undefined ? [] : [{ finding, isAbove: box.top < 0 }];
  });
  const places = shown.map(({ finding }) => lightOf(finding.span.startContainer));
  const frames = [...window.document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].flatMap((element) => {
    const frame = positionIn(window, element.contentWindow);
    if (frame < 0 || element.getClientRects().length === 0) return [];
    const isBefore = (place: Node): boolean =>
      (place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isAbove = element.getBoundingClientRect().bottom < 0;
    return [{ frame, isAbove, at: places.filter(isBefore).length }];
  });
  const items = [...shown, null].flatMap((each, position) => [
    ...frames.filter(({ at }) => at === position).map(({ frame, isAbove }) => ({ frame, isAbove })),
    ...(each === null ? [] : [{ mention: each.finding.number, isAbove: each.isAbove }]),
  ]);
  return { path: pathOf(window), items, current };
}
