/** Chinese news and portal sites outside `.cn`. */
const CHINESE_SITES =
  /(?:^|\.)(?:xinhuanet|people|cctv|chinanews|china|qq|sina|sohu|163|weibo|baidu|huanqiu|ifeng|toutiao|bilibili|zhihu|douyin|cngold|eastmoney|hexun|southcn|dzwww|hebnews|rednet|iqilu|jschina|takungpao|guancha|jiemian|caixin|yicai|stcn|cnhubei|bjnews|ynet|legaldaily|scio|12377)\.com(?:\.cn)?$/;

/** The host name of a source's address as readers know it; null for anything that is no web address. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null;
}

/** True where the site is run in mainland China, where a visit may be seen by those whom the figures are about. */
export function isInChina(site: string): boolean {
  return site.endsWith('.cn') || CHINESE_SITES.test(site);
}
