import { watchForRegulator } from './gate/watch';

// HTML, XHTML and plain text.
const { contentType } = document;
if (contentType.includes('html') || contentType.includes('plain')) {
  watchForRegulator(() => {
    // Rejects where the extension was reloaded meanwhile; its new gate asks anew.
    chrome.runtime?.sendMessage({ name: 'background/gate-passed', request: {} }).catch(() => {});
  });
}
