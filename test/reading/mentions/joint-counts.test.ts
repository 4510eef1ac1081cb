import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/reading/article-from-text';
import { readArticle } from '../../../src/reading/read-article';
import { sampleIndex } from '../sample-index';

/** What a text has highlighted. */
function lit(text: string): string[] {
  return readArticle(articleFromText(text), sampleIndex).links.map((link) => link.mention.text);
}

/** By language: the police act with the regulator, and the regulator with the police. */
const joint = [
  [
    'en',
    'The Ministry of Public Security, together with the Cyberspace Administration of China, closed 41,200 accounts.',
    'The Cyberspace Administration of China, together with the Ministry of Public Security, closed 41,200 accounts.',
  ],
  ['zh', '公安部会同国家网信办关闭账号4.12万个。', '国家网信办会同公安部关闭账号4.12万个。'],
  [
    'ja',
    '公安省は国家インターネット情報弁公室と共同で、4万1200のアカウントを閉鎖した。',
    '国家インターネット情報弁公室は公安省と共同で、4万1200のアカウントを閉鎖した。',
  ],
  [
    'ko',
    '중국 공안부는 국가인터넷정보판공실과 함께 계정 4만1200개를 폐쇄했다.',
    '중국 국가인터넷정보판공실은 공안부와 함께 계정 4만1200개를 폐쇄했다.',
  ],
  [
    'fr',
    "Le ministère de la Sécurité publique, avec l'Administration du cyberespace de Chine, a fermé 41.200 comptes.",
    "L'Administration du cyberespace de Chine, avec le ministère de la Sécurité publique, a fermé 41.200 comptes.",
  ],
  [
    'es',
    'El Ministerio de Seguridad Pública, junto con la Administración del Ciberespacio de China, cerró 41.200 cuentas.',
    'La Administración del Ciberespacio de China, junto con el Ministerio de Seguridad Pública, cerró 41.200 cuentas.',
  ],
  [
    'pt',
    'O Ministério da Segurança Pública, juntamente com a Administração do Ciberespaço da China, encerrou 41.200 contas.',
    'A Administração do Ciberespaço da China, juntamente com o Ministério da Segurança Pública, encerrou 41.200 contas.',
  ],
  [
    'it',
    "Il ministero della Pubblica sicurezza, insieme con l'Amministrazione cinese del cyberspazio, ha chiuso 41.200 account.",
    "L'Amministrazione cinese del cyberspazio, insieme con il ministero della Pubblica sicurezza, ha chiuso 41.200 account.",
  ],
  [
    'de',
    'Das Ministerium für öffentliche Sicherheit schloss gemeinsam mit der chinesischen Cyberspace-Verwaltung 41.200 Konten.',
    'Die chinesische Cyberspace-Verwaltung schloss gemeinsam mit dem Ministerium für öffentliche Sicherheit 41.200 Konten.',
  ],
  [
    'ru',
    'Министерство общественной безопасности совместно с Администрацией киберпространства Китая закрыло 41 200 аккаунтов.',
    'Администрация киберпространства Китая совместно с министерством общественной безопасности закрыла 41 200 аккаунтов.',
  ],
  [
    'tr',
    'Kamu Güvenliği Bakanlığı, Çin Siber Uzay İdaresi ile birlikte 41 bin 200 hesabı kapattı.',
    'Çin Siber Uzay İdaresi, Kamu Güvenliği Bakanlığı ile birlikte 41 bin 200 hesabı kapattı.',
  ],
  [
    'sv',
    'Ministeriet för allmän säkerhet stängde tillsammans med Kinas cyberadministration 41 200 konton.',
    'Kinas cyberadministration stängde tillsammans med ministeriet för allmän säkerhet 41 200 konton.',
  ],
  [
    'vi',
    'Bộ Công an Trung Quốc cùng Cục Quản lý Không gian mạng Trung Quốc đã đóng 41.200 tài khoản.',
    'Cục Quản lý Không gian mạng Trung Quốc cùng Bộ Công an đã đóng 41.200 tài khoản.',
  ],
  [
    'ar',
    'أغلقت وزارة الأمن العام بالتعاون مع إدارة الفضاء السيبراني الصينية 41200 حساب.',
    'أغلقت إدارة الفضاء السيبراني الصينية بالتعاون مع وزارة الأمن العام 41200 حساب.',
  ],
  [
    'hi',
    'सार्वजनिक सुरक्षा मंत्रालय ने चीन के साइबरस्पेस प्रशासन के साथ मिलकर 41,200 अकाउंट बंद किए।',
    'चीन के साइबरस्पेस प्रशासन ने सार्वजनिक सुरक्षा मंत्रालय के साथ मिलकर 41,200 अकाउंट बंद किए।',
  ],
  [
    'bn',
    'জননিরাপত্তা মন্ত্রণালয় চীনের সাইবারস্পেস প্রশাসনের সঙ্গে মিলে ৪১,২০০ অ্যাকাউন্ট বন্ধ করেছে।',
    'চীনের সাইবারস্পেস প্রশাসন জননিরাপত্তা মন্ত্রণালয়ের সঙ্গে মিলে ৪১,২০০ অ্যাকাউন্ট বন্ধ করেছে।',
  ],
] as const;

describe.each(joint)('a count of two bodies in %s', (_, ofPolice, ofRegulator) => {
  it('is that of the one who works with the other', () => {
    expect(lit(ofPolice)).toEqual([]);
    expect(lit(ofRegulator)).toHaveLength(1);
  });
});

it.each([
  'La policía de Pekín y la Oficina Estatal de Información de Internet cerraron 160 sitios y detuvieron a seis personas.',
  'Han sido cerrados 160 sitios y detenidas seis personas, según la policía de Pekín y la Oficina Estatal de Información de Internet.',
  'The Ministry of Industry and Information Technology and the Cyberspace Administration of China removed 160 apps.',
])('is also the regulator’s where it is the second of two: %s', (text) => {
  expect(lit(text)).toContain('160');
});

it('is that of the first of more than two', () => {
  const text =
    'The Ministry of Public Security, the Supreme Court and the Cyberspace Administration of China closed 41,200 accounts.';
  expect(lit(text)).toEqual([]);
});

it('leaves a count to who spoke before where only a helper is named', () => {
  expect(lit('公安部通报成效。会同国家网信办等部门，关闭账号4.12万个。')).toEqual([]);
  expect(lit('国家网信办通报成效。会同公安部等部门，关闭账号4.12万个。')).toEqual(['4.12万']);
});

it('takes an owner named in the headline over one that only spoke before', () => {
  const body = '在国家网信办统一部署下，平台开展整治。截至目前，平台累计清理违规账号3125个。';
  expect(lit(`快手清理违规账号3125个\n\n${body}`)).toEqual([]);
});

it.each([
  [
    'en',
    'The Cyberspace Administration of China published the results.',
    '4,120 people were arrested and 9,300 accounts closed.',
  ],
  ['ja', '国家インターネット情報弁公室は結果を公表した。', '逮捕された容疑者は4120人、閉鎖されたアカウントは9300個。'],
  ['zh', '国家网信办发布了成果。', '共抓获犯罪嫌疑人4120名，关闭账号9300个。'],
])('gives counts of arrests, and those beside them, to the police in %s', (_, introduction, counts) => {
  expect(lit(`${introduction} ${counts}`)).toEqual([]);
});
