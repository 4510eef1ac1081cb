/** The browsers that the extension is built for; also the names of Vite's modes and of the folders in `dist`. */
export const browsers = ['chrome', 'firefox'] as const;

/** One of {@link browsers}. */
export type Browser = (typeof browsers)[number];

/** Reads a browser's name, from a Vite mode or a command line. Throws an error naming the choices. */
export function asBrowser(name: string): Browser {
  const browser = browsers.find((each) => each === name);
  if (!browser) throw new Error(`Unknown browser "${name}": use ${browsers.join(' or ')}.`);
  return browser;
}
