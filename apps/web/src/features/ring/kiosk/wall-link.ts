export interface WallLink {
  readonly secret: string;
  readonly scheme: 'dark' | 'light';
}

/** The link of a wall screen: `/kiosk#secret`, or `/kiosk#secret&light` where the room is bright. */
export function readWallLink(hash: string): WallLink {
  const [secret = '', ...options] = hash.replace(/^#/, '').split('&');
  return { secret: decodeURIComponent(secret), scheme: options.includes('light') ? 'light' : 'dark' };
}
