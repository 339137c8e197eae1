/** As in the contract: what a key and an address may look like. */
export const projectKey = /^[A-Z][A-Z0-9]{1,9}$/;
export const workspaceSlug = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/** First parts of the address that are pages of the product. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'account',
  'api',
  'assets',
  'docs',
  'healthz',
  'join',
  'kiosk',
  'metrics',
  'my-work',
  'readyz',
  'reset',
  'review',
  'setup',
  'sign-in',
  'socket.io',
]);
