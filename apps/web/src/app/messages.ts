import * as account from '../features/account/messages';
import * as settings from '../features/settings/messages';
import * as demo from '../features/demo/messages';
import * as ring from '../features/ring/messages';
import * as palette from '../features/palette/messages';
import * as session from '../features/session/messages';
import * as workspace from '../features/workspace/messages';
import * as roles from '../live/roles/messages';
import * as board from '../features/board/messages';
import * as shell from './shell/messages';
import * as marks from '../live/marks/messages';
import * as story from '../features/story/messages';
import * as ui from '../ui/messages';

/** The words of every feature; the name here is the one `useT` asks for. */
export const messages = {
  account,
  board,
  demo,
  marks,
  palette,
  ring,
  roles,
  session,
  settings,
  shell,
  story,
  ui,
  workspace,
};

type Words = { readonly [Feature in keyof typeof messages]: (typeof messages)[Feature]['en'] };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: Words;
  }
}
