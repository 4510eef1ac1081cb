import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Browser } from '../../build/browser';
import { builtExtension } from '../browser/harness/driver';

/** The manifest as built; its shape is what the tests are about. */
export type BuiltManifest = {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
  readonly [key: string]: unknown;
};

/** One built extension, read from its folder. */
export class BuiltExtension {
  readonly #folder: string;

  constructor(browser: Browser) {
    this.#folder = builtExtension(browser);
  }

  /** All files, as paths inside the extension, in order. */
  files(): string[] {
    return readdirSync(this.#folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => statSync(`${this.#folder}/${path}`).isFile())
      .sort();
  }

  text(path: string): string {
    return readFileSync(`${this.#folder}/${path}`, 'utf8');
  }

  scripts(): string[] {
    return this.files().filter((path) => path.endsWith('.js'));
  }

  manifest(): BuiltManifest {
    return JSON.parse(this.text('manifest.json')) as BuiltManifest;
  }
}
