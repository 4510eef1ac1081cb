/**
 * Traditional signs and their simplified forms, for the words of announcements and campaigns: enough to search the
 * dataset in either script. One pair after the other, traditional first.
 */
const pairs =
  '網网絡络資资賬账號号萬万億亿個个條条處处關关閉闭刪删違违謠谣舉举報报約约談谈國国視视頻频論论評评話话題题專专項项動动亂乱傳传虛虚軍军偽伪媒媒體体聞闻編编輯辑嚴严擊击惡恶營营銷销護护環环隱隐應应用用軟软備备許许證证規规內内間间組组業业經经濟济財财歷历無无絲丝飯饭娛娱樂乐標标識识詐诈騙骗賭赌淫淫穢秽罵骂誹诽鄉乡農农銀银匯汇辦办結结線线構构執执罰罚設设審审調调華华東东廣广區区發发開开會会員员實实對对時时過过說说請请讀读買买賣卖輕轻釋释災灾氣气難难臺台灣湾門门問问單单據据總总數数達达級级糾纠絕绝紀纪錄录類类衆众眾众圖图語语樣样碼码購购劃划導导為为與与從从後后餘余異异產产務务黨党醫医藥药學学習习術术樂乐戲戏遊游盜盗竊窃鏈链鏡镜優优價价獎奖勵励補补貼贴討讨長长書书帳账號号貪贪腐腐點点熱热擾扰戶户認认終终於于';

const simplified = new Map<string, string>();
const signs = [...pairs];
for (let i = 0; i + 1 < signs.length; i += 2) simplified.set(signs[i] ?? '', signs[i + 1] ?? '');

/** A text with its traditional signs in their simplified form, as far as the table has them. */
export function simplify(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (sign) => simplified.get(sign) ?? sign);
}
