import { passesGate } from '../reading/gate';
import { watchForRegulator } from './gate/watch';

const { contentType } = document;

if (
  (contentType === 'text/html' || contentType === 'application/xhtml+xml' || contentType === 'text/plain') &&
  document.body
) {
  watchForRegulator(document, passesGate, () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof globalThis.chrome | undefined
    >;
    // Rejects where the extension was reloaded meanwhile; its new gate asks anew.
    (browser ?? chrome)?.runtime.sendMessage({ name: 'background/gate-passed', request: {} }).catch(() => {});
  });
}
