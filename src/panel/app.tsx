import type { ComponentChildren } from 'preact';
import { CheckView } from './check/check-view';
import { FigurePage } from './figures/figure-page';
import { FiguresView } from './figures/figures-view';
import { NotesView } from './notes/notes-view';
import { OwnView } from './own/own-view';
import { ThisPage } from './page/this-page';
import { type Route, route, writeRoute } from './route';
import { SettingsView } from './settings/settings-view';
import { WelcomeView } from './welcome/welcome-view';
import { t } from './words';

const places: readonly { readonly name: Route['place']; readonly route: Route }[] = [
  { name: 'page', route: { place: 'page' } },
  { name: 'notes', route: { place: 'notes', draft: null } },
  { name: 'figures', route: { place: 'figures', figure: null } },
  { name: 'settings', route: { place: 'settings' } },
];

/** The panel: four places and the way between them. */
export function App() {
  const here = route.value;
  if (here.place === 'welcome')
    return (
      <main>
        <WelcomeView />
      </main>
    );
  return (
    <>
      <nav aria-label={t('panel_places')}>
        <ul>
          {places.map(({ name, route: target }) => (
            <li key={name}>
              <a href={writeRoute(target)} aria-current={here.place === name ? 'page' : undefined}>
                {t(`panel_place_${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>{viewOf(here)}</main>
    </>
  );
}

function viewOf(here: Route): ComponentChildren {
  switch (here.place) {
    case 'page':
      return <ThisPage />;
    case 'notes':
      return <NotesView draft={here.draft} />;
    case 'figures':
      return here.figure === null ? <FiguresView /> : <FigurePage key={here.figure} id={here.figure} />;
    case 'settings':
      return <SettingsView />;
    case 'check':
      return <CheckView />;
    case 'own':
      return <OwnView />;
    default:
      return null;
  }
}
