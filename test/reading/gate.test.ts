import { describe, expect, it } from 'vitest';
import { passesGate } from '../../src/reading/gate';
import { regulatorNames } from '../../src/reading/regulator';
import { asianNames } from './names-in-print/asian';
import { europeanNames } from './names-in-print/european';

describe('passesGate', () => {
  it.each([
    'the Cyberspace Administration of China',
    "China's Cyberspace Space Administration",
    "China's internet watchdog said",
    'Beijing: the CAC said',
    '国家网信办通报',
    '國家網信辦通報',
    '國家網(wǎng)信辦通報',
    '国家互联网信息办公室',
    '国家インターネット情報弁公室',
    '중국 국가인터넷정보판공실',
    '중국 국가인터넷신식판공실',
    '중국 국가인터넷판공실',
    '중국 국가 인터넷 판공실',
    "l'administration chinoise du cyberespace",
    'Administrasi Ruang Siber China',
    'إدارة الفضاء السيبراني في الصين',
    'la Administración del Ciberespacio de China',
    'Administração do Ciberespaço da China',
    'die chinesische Cyberspace-Verwaltung',
    'Администрация киберпространства Китая',
    'Cục Quản lý không gian mạng Trung Quốc',
    'Çin Siber Uzay İdaresi',
    'ring 12377, in China',
    'the national cyberspace administration system',
    'the cyberspace administration fined Weibo 3 million yuan',
  ])('passes %s', (text) => {
    expect(passesGate(text)).toBe(true);
  });

  it.each([
    'The CAC 40 closed higher as Chinese demand rose',
    'Nigeria: the Corporate Affairs Commission (CAC) delisted 91,843 companies; China was not named',
    'Our customer acquisition cost (CAC) in China fell',
    'coronary artery calcium: a CAC of 0 in Chinese adults',
    'Show your Common Access Card (CAC) on the way to China',
    'the cac of a small house in China',
    'India has an internet watchdog',
    'El Consell de l’Audiovisual de Catalunya (CAC) retiró 12 contenidos; en China no hay tal consejo',
    "Iran's Supreme Council of Cyberspace met",
    'Nothing of the kind',
  ])('stops %s', (text) => {
    expect(passesGate(text)).toBe(false);
  });
});

describe.each(Object.entries({ ...europeanNames, ...asianNames }))('the names in %s', (_, names) => {
  it.each(names)('knows %s', (name) => {
    expect(regulatorNames(name)).toHaveLength(1);
    expect(passesGate(name)).toBe(true);
  });

  it.each(names)('finds %s in a long text', (name) => {
    const lead = `${'Lorem ipsum dolor sit amet. '.repeat(20)}`;
    const [found] = regulatorNames(`${lead}${name}. ${lead}`);
    expect(found?.start).toBeGreaterThanOrEqual(lead.length);
    expect(found?.end).toBeLessThanOrEqual(lead.length + name.length);
  });
});
