// The vocabulary's labels are masculine plurals in French; these of its objects are feminine.
const FEMININE_IN_FRENCH =
  /^(?:informations|publications|vidéos|affaires|pistes|rubriques|applications|plateformes|personnes|entreprises|boutiques|marchandises|données|campagnes|sanctions)\b/;

/**
 * The label of an action so that it agrees with the label of what it was done to: "publications supprimées".
 * Only French needs it: participles of the other languages' labels do not change.
 */
export function agreeing(language: string, object: string, action: string): string {
  if (language !== 'fr' || !FEMININE_IN_FRENCH.test(object)) return action;
  return action.replace(/^mis(?= )/, 'mises').replace(/^(\S*(?:é|u|[^m]i))s(?= |$)/, '$1es');
}
