import { Connection } from './connection';

/** The page's one socket. */
export const pageConnection = new Connection();

if (typeof window !== 'undefined')
  window.addEventListener('online', () => {
    pageConnection.hurry();
  });
