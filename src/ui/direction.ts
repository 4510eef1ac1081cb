const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
// In a right-to-left sentence: letters of other scripts, and European digits, whose signs would change sides.
const LEFT_TO_RIGHT = /[^\P{L}\p{Script=Arabic}]|[0-9]/u;

/** The writing direction of a language of the interface. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur)\b/i.test(language) ? 'rtl' : 'ltr';
}

/**
 * A value as it may stand in a sentence of the interface's language. One that could run the other way is put between
 * the characters FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that it leaves the order around it alone.
 */
export function isolated(language: string, value: string): string {
  const foreign = directionOf(language) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  const isAlready = value.startsWith('\u2068') && value.indexOf('\u2069') === value.length - 1;
  return foreign.test(value) && !isAlready ? `\u2068${value}\u2069` : value;
}
