import './styles/fonts.css';
import './styles/tokens.css';
import './styles/page.css';
import './styles/timeline.css';
import './styles/events.css';
import './styles/dialogs.css';
// Last: it takes away what the others show.
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fontsReady } from './environment.ts';
import { readPageSettings } from './page-settings.ts';
import { Root } from './Root.tsx';
import { startWork } from './settled.ts';

const fontsDone = startWork();
void fontsReady().then(fontsDone);

const app = document.getElementById('app');
if (!app) throw new Error('the page has no #app');
const settings = readPageSettings(document, new URL(location.href));
if (settings.isEmbed) document.documentElement.dataset['embed'] = '';
createRoot(app).render(
  <StrictMode>
    <Root settings={settings} />
  </StrictMode>,
);
