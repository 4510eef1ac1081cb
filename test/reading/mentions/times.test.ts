import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

/** The mentions of a text, in order. */
function mentionsOf(text: string): string[] {
  return readArticle(articleFromText(text), sampleIndex).links.map(({ mention }) => mention.text);
}

describe('how many times somebody was punished', () => {
  it.each([
    ['de', 'Die Plattform wurde 37 Mal bestraft, teilte die Cyberspace Administration of China mit.'],
    ['fr', "La plateforme a été sanctionnée 37 fois, selon l'Administration chinoise du cyberespace."],
    ['id', 'Platform itu telah didenda 37 kali, kata Administrasi Ruang Siber China.'],
  ])('is a count in %s', (_, text) => {
    expect(mentionsOf(text)).toEqual(['37']);
  });

  it.each([
    ['de', 'Die Cyberspace Administration of China schloss 1.320 Konten, 37 Mal so viele wie im Vorjahr.', '1.320'],
    ['fr', "L'Administration chinoise du cyberespace a fermé 1 320 comptes, 37 fois plus qu'avant.", '1 320'],
  ])('is none in %s where things are compared', (_, text, only) => {
    expect(mentionsOf(text)).toEqual([only]);
  });
});

describe('the dead', () => {
  it.each([
    [
      'en',
      'The Cyberspace Administration of China closed 1,320 accounts that claimed "over 900 people were killed".',
      '1,320',
    ],
    ['ko', '국가인터넷정보판공실은 "사망자가 900명이 넘는다"는 괴담을 퍼뜨린 계정 1320개를 폐쇄했다.', '1320'],
  ])('are no count of the regulator in %s', (_, text, only) => {
    expect(mentionsOf(text)).toEqual([only]);
  });
});
