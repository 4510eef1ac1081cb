import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Takes files that are dropped anywhere on the panel: where nobody takes one, the browser leaves the panel for it.
 * True while files are held over the panel.
 */
export function useDrop(take: (files: FileList | null) => void): boolean {
  const isOver = useSignal(false);
  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    const controller = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) =>
      document.addEventListener(type, hear, { signal: controller.signal });
    on('dragover', (event) => {
      event.preventDefault();
      isOver.value = true;
    });
    on('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) isOver.value = false;
    });
    on('drop', (event) => {
      event.preventDefault();
      isOver.value = false;
      taking.current(event.dataTransfer?.files ?? null);
    });
    return () => controller.abort();
  }, []);
  return isOver.value;
}
