import type { Protocol } from 'puppeteer-core';

/** Milliseconds of all samples in whose stack a script of the given address prefix stands, native calls included. */
export function ownTime({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile, prefix: string): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const own = new Map<number, boolean>();
  const isOwn = (id: number): boolean => {
    const known = own.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const answer = (byId.get(id)?.callFrame.url.startsWith(prefix) ?? false) || (parent !== undefined && isOwn(parent));
    own.set(id, answer);
    return answer;
  };
  // A sample's time runs up to the next one.
  return samples.reduce((sum, id, position) => (isOwn(id) ? sum + (timeDeltas[position + 1] ?? 0) / 1000 : sum), 0);
}
