import './ui/mantine.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/mantine-theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstWords } from './app/messages';
import { Providers } from './app/providers';
import { startWords } from './lib/i18n';
import { readCopyAhead } from './live/copy-ahead';

readCopyAhead();
await startWords(firstWords);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
