import { describe, expect, it } from 'vitest';
import { dateInPath, dayIn, isoDate } from '../../../src/page/extraction/written-date';

describe('isoDate', () => {
  it.each([
    ['2023-05-26T09:00:00+08:00', '2023-05-26T09:00:00+08:00'],
    ['2023-05-26 09:00:00', '2023-05-26'],
    ['2023-5-6 9:00', '2023-05-06'],
    ['Fri May 26 2023 01:00:00 GMT+0800 (China Standard Time)', '2023-05-25T17:00:00.000Z'],
    // Without a zone it is that day, wherever the reader is.
    ['26 May 2023 00:30', '2023-05-26'],
    ['May 26th, 2023', '2023-05-26'],
    ['26.05.2023', '2023-05-26'],
    ['26/05/2023 10:30', '2023-05-26'],
    ['5/26/2023', '2023-05-26'],
    ['05/06/2023', null],
    ['2023-13-40', null],
    ['2023年13月40日', null],
    ['19990101', null],
    ['yesterday', null],
    [null, null],
  ])('reads %s', (written, iso) => {
    expect(isoDate(written)).toBe(iso);
  });
});

describe('dayIn', () => {
  it.each([
    ['发布时间：2023-05-26 10:00 来源：网信中国', '2023-05-26'],
    ['2023年05月26日08:18  来源：人民网', '2023-05-26'],
    ['2023年5月27日 5時00分', '2023-05-27'],
    ['송고시간 2023.05.26. 17:20', '2023-05-26'],
    ['입력 2023년 5월 26일', '2023-05-26'],
    ['2023/5/26 17:20（5/27 更新）', '2023-05-26'],
    ['Published 12:01pm, 26 May 2023', '2023-05-26'],
    ['Sept. 4, 2023', '2023-09-04'],
    ['No. 12023-05-26', null],
    ['20 accounts of 2023', null],
  ])('finds it in "%s"', (text, iso) => {
    expect(dayIn(text)).toBe(iso);
  });
});

describe('dateInPath', () => {
  it.each([
    ['https://www.regulator.example/2023-05/26/c_1686665487.htm', '2023-05-26'],
    ['https://paper.example/n1/2023/0526/c1001-32695641.html', '2023-05-26'],
    ['https://daily.example/a/202305/26/WS64.html', '2023-05-26'],
    ['https://paper.example/doc-2023/9912', null],
  ])('finds it in %s', (address, iso) => {
    expect(dateInPath(address)).toBe(iso);
  });
});
