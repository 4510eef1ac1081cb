import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** How each listing heads its single purpose, its reason for the broad access, and its word on data. */
const heads: Readonly<Record<string, readonly string[]>> = {
  'listing.md': ['Single purpose', 'Why it asks for access to all sites', 'Data use'],
  'listing.zh_CN.md': ['单一用途', '为何需要访问所有网站', '数据使用'],
  'listing.zh_TW.md': ['單一用途', '為何需要存取所有網站', '資料使用'],
  'listing.ja.md': ['単一の目的', 'すべてのサイトへのアクセスが必要な理由', 'データの利用'],
  'listing.fr.md': ['Finalité unique', 'Pourquoi l’accès à tous les sites', 'Usage des données'],
  'listing.id.md': ['Tujuan tunggal', 'Mengapa meminta akses ke semua situs', 'Penggunaan data'],
  'listing.ar.md': ['الغرض الوحيد', 'لماذا يطلب الوصول إلى كل المواقع', 'استخدام البيانات'],
};

describe('the listings in the stores', () => {
  it('are there in every language of the interface', () => {
    expect(readdirSync('docs/store').sort()).toEqual(Object.keys(heads).sort());
    expect(Object.keys(heads)).toHaveLength(readdirSync('assets/_locales').length);
  });

  it.each(Object.entries(heads))('%s states purpose, access, data use and the privacy policy', (file, said) => {
    const text = readFileSync(`docs/store/${file}`, 'utf8');
    for (const head of said) {
      const [, words = ''] = text.split(`**${head}`);
      expect(words.split('\n\n', 1)[0]?.trim().length, head).toBeGreaterThan(20);
    }
    expect(text).toContain('](../privacy.md)');
    expect(text).toContain('](../permissions.md)');
  });
});
