/** Puts a text on the clipboard, from a press of the user; false where the browser refuses. */
export async function copyText(text: string, document: Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text, document);
  }
}

/** Pages without TLS have no clipboard interface; there the browser's own copying carries our text. */
function copyByEvent(text: string, document: Document): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.isTrusted || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return copied;
}
