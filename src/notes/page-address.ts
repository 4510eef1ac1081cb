const tracking =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id|_hs(enc|mi)|oref|cmpid|ncid|smid|ref_?src|ref_url|spm|at_\w+|__twitter_impression|guccounter|guce_referrer\w*)$/i;

/** The address without fragment and tracking parameters, so that one article has one key. Unreadable addresses stay as they are. */
export function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}

/**
 * The page's canonical address, where it can be believed: same site, and not a bare front page or section that would
 * merge every article into one.
 */
export function believableCanonical(canonical: string | null, address: string): string | null {
  if (canonical === null || !URL.canParse(canonical, address) || !URL.canParse(address)) return null;
  const page = new URL(address);
  const named = new URL(canonical, address);
  const site = (host: string) => host.replace(/^(www|m|amp|mobile)\./, '');
  const segments = (url: URL) => url.pathname.split('/').filter((part) => part !== '' && part !== 'amp').length;
  if (site(named.hostname) !== site(page.hostname)) return null;
  if (!named.search && segments(named) < Math.min(2, segments(page))) return null;
  return cleanAddress(named.href);
}
