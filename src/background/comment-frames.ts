/** Where the frames come from that papers leave their readers' comments to; hosts with those below them, or hosts and paths. */
const SERVICES = [
  'disqus.com',
  'facebook.com/plugins/comments',
  'facebook.com/plugins/feedback',
  'giscus.app',
  'utteranc.es',
  'spot.im',
  'vuukle.com',
  'viafoura.net',
  'hyvor.com',
  'livere.com',
  'livere.me',
  'intensedebate.com',
  'commento.io',
  'changyan.sohu.com',
];
/** Software for comments that papers run themselves has one path on all their hosts. */
const PATHS = /\/embed\/(?:stream|comments)\b/;

/** True for a frame that holds comments on the page around it: they are none of the article. */
export function isCommentFrame(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  const place = `.${hostname}${pathname}`;
  return (
    PATHS.test(pathname) ||
    SERVICES.some((service) =>
      service.includes('/') ? place.includes(`.${service}`) : `.${hostname}`.endsWith(`.${service}`),
    )
  );
}
