import { readFileSync } from 'node:fs';

/** The version of the reading: that of the package. */
export function readerVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
