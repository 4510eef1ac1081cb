import { describe, expect, it } from 'vitest';
import { languageOfText } from '../../src/reading/language';

describe('languageOfText', () => {
  it.each([
    ['The accounts have been closed by the regulator.', 'en'],
    ['国家网信办关闭账号', 'zh'],
    ['Akun yang telah ditutup oleh regulator itu', 'id'],
    ['Les comptes ont été fermés par le régulateur', 'fr'],
    ['アカウントを閉鎖した', 'ja'],
    ['أغلقت الهيئة الحسابات', 'ar'],
    ['Las cuentas fueron cerradas por el regulador', 'es'],
    ['As contas foram encerradas pelo regulador do país', 'pt'],
    ['Die Konten wurden von der Behörde geschlossen', 'de'],
    ['Учётные записи были закрыты', 'ru'],
    ['계정을 폐쇄했다', 'ko'],
    ['Các tài khoản đã được đóng lại', 'vi'],
    ['Gli account sono stati chiusi dalla autorità del paese', 'it'],
    ['Kurum bu hesapları kapattı ve bir açıklama yaptı', 'tr'],
    ['Kontona har stängts av och det är inte första gången', 'sv'],
    ['অ্যাকাউন্ট বন্ধ করা হয়েছে', 'bn'],
    ['खाते बंद किए गए', 'hi'],
  ])('%s', (text, language) => {
    expect(languageOfText(text, null)).toBe(language);
  });

  it('takes the hint where the text alone does not tell', () => {
    expect(languageOfText('1,4 Juta', 'id')).toBe('id');
    expect(languageOfText('国家', 'ja')).toBe('ja');
  });

  it('takes Latin letters without any sign for English, unless the hint writes them', () => {
    expect(languageOfText('China bans 105 apps', 'ru')).toBe('en');
    expect(languageOfText('Kina bannlyser 105 appar', 'sv')).toBe('sv');
  });

  it('gives null for scripts and languages that are not read', () => {
    expect(languageOfText('Ελληνικά', null)).toBeNull();
    expect(languageOfText('مقامی حکومت نے کہا ہے', null)).toBeNull();
  });
});
