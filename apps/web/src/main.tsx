import './ui/mantine.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/mantine-theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstWords } from './app/messages';
import { Providers } from './app/providers';
import { startWords } from './lib/i18n';
import { forgetLeftNames } from './lib/kept-people';
import { onMe } from './lib/me';
import { readCopyAhead } from './live/copy-ahead';
import { forgetLeftProjects } from './live/left-projects';
import { browserStore } from './live/local-store';

readCopyAhead();
onMe(forgetLeftNames);
onMe((me) => void forgetLeftProjects(browserStore, me));
await startWords(firstWords);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
