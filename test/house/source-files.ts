import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** All files that belong to the project (tracked, or new and not ignored), as paths from its top. */
export function projectFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\n')
    .filter((path) => path !== '' && exists(path));
}

/** A file's text. */
export function textOf(path: string): string {
  return readFileSync(root + path, 'utf8');
}

/** What a module imports, as written; type imports included. */
export function importsOf(source: string): string[] {
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/g,
  );
  return [...found].flatMap(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? []);
}

function exists(path: string): boolean {
  try {
    readFileSync(root + path);
    return true;
  } catch {
    return false;
  }
}
