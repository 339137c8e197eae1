import { meKnown } from '../lib/me';
import { copyFolder, placeOf } from './local-copy';
import { browserStore } from './local-store';

/** The local copy of the project in the address is read while the first page is still being drawn. */
export function readCopyAhead(): void {
  const [, workspace, projectKey] = /^\/([^/]+)\/([^/]+)\//.exec(location.pathname) ?? [];
  const me = meKnown();
  if (me === undefined || workspace === undefined || projectKey === undefined) return;
  browserStore.readAhead(copyFolder(placeOf(me.user.id, workspace, projectKey)));
}
