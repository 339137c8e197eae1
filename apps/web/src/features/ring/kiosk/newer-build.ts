const scripts = (html: Document): string =>
  [...html.querySelectorAll<HTMLScriptElement>('script[type=module][src]')]
    .map((script) => new URL(script.src, location.origin).pathname)
    .join(' ');

const triedKey = 'rondo.wall.build';

/**
 * Whether the server has another build than this page: asked when a wall screen comes back. The same build is told about
 * once, so that two servers that differ do not make it reload for ever.
 */
export async function isNewerBuild(): Promise<boolean> {
  try {
    const response = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } });
    if (!response.ok) return false;
    const served = scripts(new DOMParser().parseFromString(await response.text(), 'text/html'));
    if (served === '' || served === scripts(document) || served === sessionStorage.getItem(triedKey)) return false;
    sessionStorage.setItem(triedKey, served);
    return true;
  } catch {
    return false;
  }
}
