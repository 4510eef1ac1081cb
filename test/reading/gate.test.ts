import { describe, expect, it } from 'vitest';
import { passesGate } from '../../src/reading/gate';

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
    'Nothing of the kind',
  ])('stops %s', (text) => {
    expect(passesGate(text)).toBe(false);
  });
});
