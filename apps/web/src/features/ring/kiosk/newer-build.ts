const scripts = (html: Document): string =>
  [...html.querySelectorAll<HTMLScriptElement>('script[type=module][src]')]
    .map((script) => new URL(script.src, location.origin).pathname)
    .join(' ');

/** Whether the server has another build than this page: asked when a wall screen comes back. */
export async function isNewerBuild(): Promise<boolean> {
  try {
    const response = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } });
    if (!response.ok) return false;
    const served = scripts(new DOMParser().parseFromString(await response.text(), 'text/html'));
    return served !== '' && served !== scripts(document);
  } catch {
    return false;
  }
}
