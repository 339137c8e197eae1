/** A one-time link: the secret stays in the fragment, which no server log sees. */
export const addressWithSecret = (path: string, secret: string): string => `${location.origin}${path}#${secret}`;
