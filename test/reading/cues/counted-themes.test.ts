import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/reading/article-from-text';
import { CueMatcher } from '../../../src/reading/cues/cue-matcher';
import { idsOf } from '../../../src/reading/cues/tagging';
import { cueWords } from '../../../src/reading/cues/words';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

/** What is counted in a text, each with its number. */
function counts(text: string): string[] {
  return readArticle(articleFromText(text), sampleIndex).links.map(
    ({ mention }) => `${mention.text} ${mention.object}`,
  );
}

/** Rumours deleted, in each language. */
const rumours: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['حذفت إدارة الفضاء الإلكتروني الصينية 21350 شائعة.', '21350'],
  bn: ['চীনের সাইবারস্পেস প্রশাসন ২১,৩৫০টি গুজব মুছে ফেলেছে।', '২১,৩৫০'],
  de: ['Die chinesische Cyberspace-Behörde CAC löschte 21.350 Gerüchte.', '21.350'],
  en: ['The Cyberspace Administration of China deleted 21,350 rumours.', '21,350'],
  es: ['La Administración del Ciberespacio de China eliminó 21.350 rumores y bulos.', '21.350'],
  fr: ["L'Administration du cyberespace de Chine a annoncé avoir supprimé 21 350 rumeurs.", '21 350'],
  hi: ['चीन के साइबरस्पेस प्रशासन ने 21,350 अफवाहें हटाईं।', '21,350'],
  id: ['Administrasi Ruang Siber China (CAC) menghapus 21.350 hoaks dan rumor.', '21.350'],
  it: ["L'Amministrazione cinese del cyberspazio ha cancellato 21.350 notizie false.", '21.350'],
  ja: ['中国国家インターネット情報弁公室は、デマ2万1350件を削除したと発表した。', '2万1350'],
  ko: ['중국 국가인터넷정보판공실은 루머 2만1350건을 삭제했다고 밝혔다.', '2만1350'],
  pt: ['A Administração do Ciberespaço da China eliminou 21.350 boatos.', '21.350'],
  ru: ['Управление по вопросам киберпространства Китая удалило 21 350 слухов.', '21 350'],
  sv: ['Kinas internetmyndighet CAC har raderat 21 350 rykten om epidemin, uppger myndigheten.', '21 350'],
  tr: ['Çin Siber Uzay İdaresi 21.350 söylentiyi sildi.', '21.350'],
  vi: ['Cơ quan quản lý không gian mạng Trung Quốc (CAC) đã xóa 21.350 tin giả và tin đồn.', '21.350'],
  zh: ['国家网信办通报,清理谣言2.135万条。', '2.135万'],
};

describe('themes that are counted themselves', () => {
  it.each(Object.entries(rumours))('counts rumours in %s', (_, [text, printed]) => {
    expect(counts(text)).toEqual([`${printed} items`]);
  });

  it.each([
    ['The Cyberspace Administration of China said it had deleted 14,370 short videos.', ['14,370 videos']],
    ['国家网信办表示，共清理虚假信息21.35万条，处置自媒体1270个。', ['21.35万 items', '1270 accounts']],
    ['La Administración del Ciberespacio de China retiró 14.370 vídeos cortos.', ['14.370 videos']],
  ])('keeps the noun inside a theme: %s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['The Cyberspace Administration of China closed 66,600 accounts. Of them 7,541 spread rumours.', '7,541 accounts'],
    ['国家网信办关闭账号6.66万个，其中散播谣言而被封的有7541个。', '7541 accounts'],
    [
      '国家インターネット情報弁公室はアカウント6万6600件を閉鎖した。うち7541件は「デマ、噂」を流した。',
      '7541 accounts',
    ],
  ])('takes what spread rumours for what it is: %s', (text, expected) => {
    expect(counts(text)).toContain(expected);
  });

  it.each(Object.entries(cueWords))('has no theme of %s that hides its noun', (_, words) => {
    const whole = new CueMatcher(words);
    const bare = new CueMatcher({ ...words, facets: {} });
    const themes = [...(words.facets.rumours ?? []), ...(words.facets['short-videos'] ?? [])];
    const hidden = themes.filter((pattern) => {
      const theme = pattern.replaceAll('*', '');
      const objects = (matcher: CueMatcher) => matcher.find(theme).filter((cue) => idsOf(cue, 'object').length > 0);
      const head = words.compoundHead === 'last' ? objects(bare).at(-1) : objects(bare)[0];
      const isHead = head && (words.compoundHead === 'last' ? head.end === theme.length : head.start === 0);
      return isHead && objects(whole).length === 0;
    });
    expect(hidden).toEqual([]);
  });
});
