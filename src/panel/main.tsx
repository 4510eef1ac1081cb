import { liveQuery } from 'dexie';
import { render } from 'preact';
import { sift } from '../notes/sift';
import { App } from './app';
import { own } from './dataset';
import { readEnvironment } from './environment';
import { watchPages } from './page/watched-page';
import { followRequests } from './requests';
import { followAddress } from './route';
import { db } from './store';
import '../ui/theme.css';
import './panel.css';
import './controls.css';
import './page/page.css';
import './notes/notes.css';
import './check/check.css';
import './figures/figures.css';
import './figures/chart.css';
import './settings/settings.css';
import './own/own.css';
import './welcome/welcome.css';

const root = document.getElementById('panel');
if (root) {
  followAddress();
  await readEnvironment();
  render(<App />, root);
  liveQuery(() => db.own.toArray()).subscribe({
    next: (figures) => {
      own.value = sift('own', figures).sound;
    },
    // The notes' place says that the storage cannot be read.
    error: () => undefined,
  });
  await watchPages();
  await followRequests();
}
