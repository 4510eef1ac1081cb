import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

/** The counts that light up in a text that no announcement of the sample explains. */
function lit(...paragraphs: readonly string[]): string[] {
  return readArticle(articleFromText(paragraphs.join('\n')), sampleIndex).links.map(({ mention }) => mention.text);
}

const deed = 'A China removeu 412 aplicativos das lojas, entre eles um serviço de viagens.';
const filler = 'A maioria pertence a empresas locais, e não se sabe por que o serviço de viagens foi atingido.';
const source = 'A Administração do Ciberespaço da China disse que todos violaram a lei.';
const blocked = 'Google, Facebook, Twitter e YouTube estão bloqueados no país.';

describe('a short text that names its source late', () => {
  it.each([
    [[deed, filler, filler, source, filler], ['412']],
    [[deed, filler, filler, source, filler, blocked], ['412']],
    [[deed, source, blocked, filler, filler, filler], ['412']],
  ])('gives it the counts that name nobody', (paragraphs, expected) => {
    expect(lit(...paragraphs)).toEqual(expected);
  });

  it.each([
    [[deed, filler, filler, filler, filler, filler, source]],
    [[deed, filler, 'Um homem foi detido por divulgar o caso.', source, filler]],
    [['O Weibo suspendeu 412 contas.', filler, filler, source, filler]],
  ])('does not where it is named at the end, arrests are told, or another body opens', (paragraphs) => {
    expect(lit(...paragraphs)).toEqual([]);
  });
});
