import './ui/mantine.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/mantine-theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { messages } from './app/messages';
import { Providers } from './app/providers';
import { startI18n } from './lib/i18n';

startI18n(messages);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
