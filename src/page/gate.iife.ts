import { watchForRegulator } from './gate/watch';

// HTML, XHTML and plain text.
if (/html|plain/.test(document.contentType)) {
  watchForRegulator(() => {
    // Rejects where the extension was reloaded meanwhile; its new gate asks anew.
    chrome.runtime?.sendMessage({ name: 'background/gate-passed', request: {} }).catch(() => {});
  });
}
