import { signal } from '@preact/signals';

/** Where the panel stands. The address bar's fragment says the same, so that reload, back and links work. */
export type Route =
  | { readonly place: 'page' }
  | { readonly place: 'notes'; readonly draft: string | null }
  | { readonly place: 'figures'; readonly figure: string | null }
  | { readonly place: 'check' }
  | { readonly place: 'own' }
  | { readonly place: 'welcome' }
  | { readonly place: 'settings' };

/** Reads a fragment such as `#/figures/2023-05-26-self-media/accounts`; anything unknown is "This page". */
export function readRoute(fragment: string): Route {
  const [place, ...rest] = fragment.replace(/^#\/?/, '').split('/');
  const detail = rest.length > 0 ? decoded(rest.join('/')) : null;
  switch (place) {
    case 'notes':
      return { place, draft: detail };
    case 'figures':
      return { place, figure: detail };
    case 'check':
    case 'own':
    case 'settings':
    case 'welcome':
      return { place };
    default:
      return { place: 'page' };
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The fragment of a route; {@link readRoute} gives the route back. */
export function writeRoute(route: Route): string {
  if (route.place === 'notes' && route.draft !== null) return `#/notes/${route.draft}`;
  if (route.place === 'figures' && route.figure !== null) return `#/figures/${route.figure}`;
  return `#/${route.place}`;
}

/** Where the panel stands now. */
export const route = signal<Route>(readRoute(globalThis.location?.hash ?? ''));

/** Goes to another place. */
export function go(next: Route): void {
  globalThis.location.hash = writeRoute(next);
}

/** Follows the address bar; called once. */
export function followAddress(): void {
  globalThis.addEventListener('hashchange', () => {
    route.value = readRoute(globalThis.location.hash);
  });
}
