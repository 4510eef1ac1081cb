import { regulatorFrom } from './regulator';

/** Whether a text names the regulator, so that reading it may find figures. Wrong on the safe side: it may pass too much. */
export function passesGate(text: string): boolean {
  return regulatorFrom(text, 0) !== null;
}
