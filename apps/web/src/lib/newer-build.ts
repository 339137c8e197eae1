const scriptsOf = (html: Document): string =>
  [...html.querySelectorAll<HTMLScriptElement>('script[type=module][src]')]
    .map((script) => new URL(script.src, location.origin).pathname)
    .join(' ');

/** The build that the server has now, when it is another one than this page's; null too where nobody answers. */
export async function newerBuild(): Promise<string | null> {
  try {
    const response = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } });
    if (!response.ok) return null;
    const served = scriptsOf(new DOMParser().parseFromString(await response.text(), 'text/html'));
    return served === '' || served === scriptsOf(document) ? null : served;
  } catch {
    return null;
  }
}

const triedKey = 'rondo.build.tried';

/**
 * Loads the page anew where the server has another build. The same build is tried once, so that two servers that differ do not make it
 * reload for ever.
 */
export async function giveWayToNewerBuild(): Promise<void> {
  const served = await newerBuild();
  if (served === null || served === sessionStorage.getItem(triedKey)) return;
  sessionStorage.setItem(triedKey, served);
  location.reload();
}
