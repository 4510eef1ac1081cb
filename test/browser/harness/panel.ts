import type { Page } from 'puppeteer-core';
import type { Settings } from '../../../src/settings';
import { until } from './driver';

/** Goes to a place of the panel, such as `#/settings`, and waits for what is there once it has been drawn. */
export async function goTo(panel: Page, place: string, sign: string): Promise<void> {
  await panel.evaluate((to) => {
    location.hash = to;
  }, place);
  await until(`${sign} at ${place}`, () => panel.$(sign));
}

/**
 * Reloads the panel and returns once the new document answers. Firefox tells of no navigation in pages of an extension,
 * so a mark on the old document shows when it has gone.
 */
export async function reload(panel: Page): Promise<void> {
  await panel.evaluate(`document.documentElement.dataset.old = ''; setTimeout(() => location.reload());`);
  await until('the panel to load again', () =>
    panel
      .evaluate(`document.readyState === 'complete' && !('old' in document.documentElement.dataset)`)
      .catch(() => null),
  );
}

/** Presses the first button or link of the panel that carries these words; waits for it to be there. */
export async function pressIn(panel: Page, words: string): Promise<void> {
  await until(`the button "${words}"`, () =>
    panel.evaluate((text) => {
      const controls = document.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], summary');
      const control = [...controls].find((each) => each.textContent?.trim() === text);
      control?.click();
      return control !== undefined;
    }, words),
  );
}

/** The control that a label names. */
function labelled(words: string): string {
  return `(() => {
    const label = [...document.querySelectorAll('label')].find((each) => each.textContent.trim().startsWith(${JSON.stringify(words)}));
    return label?.control ?? null;
  })()`;
}

/** Fills in the field, chooses the option, or ticks the box that a label names, as a user would. */
export async function setIn(panel: Page, label: string, value: string | boolean): Promise<void> {
  await until(`the field "${label}"`, () =>
    panel.evaluate(`(() => {
      const field = ${labelled(label)};
      if (!field || field.disabled) return false;
      const value = ${JSON.stringify(value)};
      if (typeof value === 'boolean') {
        if (field.checked !== value) field.click();
        return true;
      }
      if (field.localName === 'select') {
        const option = [...field.options].find((each) => each.textContent === value || each.value === value);
        if (!option) return false;
        field.value = option.value;
      } else field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      return true;
    })()`),
  );
}

/** Chooses a file in the panel's field for files, as a user does from a folder. */
export async function chooseFile(panel: Page, text: string): Promise<void> {
  const field = await until('the field for files', () => panel.$('input[type="file"]:not(:disabled)'));
  await field.evaluate((input, content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'file.json', { type: 'application/json' }));
    Object.assign(input, { files: files.files });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** All that the panel shows as text. */
export function textOf(panel: Page): Promise<string> {
  return panel.evaluate('document.body.innerText') as Promise<string>;
}

/** Waits until the panel shows some words. */
export async function waitForWords(panel: Page, words: string): Promise<void> {
  let last = '';
  try {
    await until(`"${words}" in the panel`, async () => {
      last = await textOf(panel);
      return last.includes(words);
    });
  } catch (cause) {
    throw new Error(`Waited for "${words}" in the panel. Shown instead: ${last}`, { cause });
  }
}

/** The settings as they are kept. The panel shows a choice before it is kept; pages follow what is kept. */
export function keptSettings(panel: Page): Promise<Partial<Settings>> {
  return panel.evaluate(
    `(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings ?? {})`,
  ) as Promise<Partial<Settings>>;
}

/** Lets what the panel copies be read: a headless browser has no clipboard that a test may look into. */
export async function catchCopies(panel: Page): Promise<() => Promise<string>> {
  await panel.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        async writeText(text: string) {
          Object.assign(globalThis, { copied: text });
        },
      },
    });
  });
  return () => until('the copy', () => panel.evaluate('globalThis.copied') as Promise<string | null>);
}

/** A file that the panel offered for saving. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  /** Its text; of a picture its bytes as Latin-1. */
  readonly text: string;
}

/** Keeps the files that the panel saves from now on: a headless browser asks nobody where to save. */
export async function catchFiles(panel: Page): Promise<() => Promise<SavedFile>> {
  await panel.evaluate(() => {
    let last: Blob | null = null;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = function saved() {
      const { download: name } = this;
      void last?.arrayBuffer().then((buffer) => {
        const bytes = new Uint8Array(buffer);
        const text = last?.type.startsWith('image/png')
          ? String.fromCharCode(...bytes.subarray(0, 32))
          : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        Object.assign(globalThis, { savedFile: { name, type: last?.type ?? '', text } });
      });
    };
  });
  return async () => {
    const file = await until('the file', () => panel.evaluate('globalThis.savedFile') as Promise<SavedFile | null>);
    await panel.evaluate('globalThis.savedFile = null');
    return file;
  };
}
