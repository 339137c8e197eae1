import { newerBuild } from '../../../lib/newer-build';

const triedKey = 'rondo.wall.build';

/**
 * Whether the server has another build than this page: asked when a wall screen comes back. The same build is told about
 * once, so that two servers that differ do not make it reload for ever.
 */
export async function isNewerBuild(): Promise<boolean> {
  const served = await newerBuild();
  if (served === null || served === sessionStorage.getItem(triedKey)) return false;
  sessionStorage.setItem(triedKey, served);
  return true;
}
