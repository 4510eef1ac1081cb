import type { LanguageData } from '../reading/languages/registry';

const SHELF = Symbol.for('cac-lens languages');

type World = typeof globalThis & { [SHELF]?: LanguageData[] };

/**
 * Puts a language where every reader in this frame finds it: in the extension's own world, which no page sees. A reload
 * of the extension gets a new world, so that readers and languages of two versions never meet.
 */
export function shelve(data: LanguageData): void {
  const world: World = globalThis;
  world[SHELF] ??= [];
  world[SHELF].push(data);
}

/** The languages that were loaded into this frame so far. */
export function shelved(): readonly LanguageData[] {
  return (globalThis as World)[SHELF] ?? [];
}
