import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

/** The counts that light up in a text that no announcement of the sample explains. */
function lit(text: string): string[] {
  return readArticle(articleFromText(text), sampleIndex).links.map(({ mention }) => mention.text);
}

const total = "L'Administration du cyberespace de Chine a fermé 58 sites et comptes.";

describe('the parts of a count', () => {
  it.each([
    [`${total} Dans le détail : 31 forums, 19 rubriques et 8 comptes.`, ['58', '31', '19', '8']],
    [`${total}\nIl s'agit de 31 forums et de 27 rubriques.`, ['58', '31', '27']],
    [
      "Selon l'Administration du cyberespace de Chine, 31 forums et 27 rubriques, soit 58 sites, ont été fermés.",
      ['31', '27', '58'],
    ],
    [
      "L'Administration du cyberespace de Chine a fermé 92,4 millions de comptes. On y trouve 61,2 millions de robots et 31,2 millions de faux profils.",
      ['92,4 millions', '61,2 millions', '31,2 millions'],
    ],
    [
      'Die Cyberspace-Verwaltung Chinas griff durch. Nach einer Meldung vom Montag waren es 37 Seiten. Gesperrt wurden 20 Konten, gelöscht 17 Gruppen.',
      ['37', '20', '17'],
    ],
  ])('are known by adding up to it: %s', (text, expected) => {
    expect(lit(text)).toEqual(expected);
  });

  it.each([
    [`${total} La réunion a duré 31 minutes, avec 19 invités et 7 experts.`, ['58']],
    [`${total}\nPuis il a plu.\nEt encore.\nEnfin, 31 invités et 27 experts ont dîné.`, ['58']],
    [
      'Die Cyberspace-Verwaltung Chinas sperrte 640.000 Konten. Die Polizei nahm 410.000 Anzeigen auf, Meta meldete 229.000.',
      ['640.000'],
    ],
  ])('are none where they do not, stand far off, or are counted by others: %s', (text, expected) => {
    expect(lit(text)).toEqual(expected);
  });
});
