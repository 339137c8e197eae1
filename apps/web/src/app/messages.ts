import * as shell from './shell/messages';
import * as marks from '../live/marks/messages';
import * as ui from '../ui/messages';

/** The words of every feature; the name here is the one `useT` asks for. */
export const messages = { marks, shell, ui };

type Words = { readonly [Feature in keyof typeof messages]: (typeof messages)[Feature]['en'] };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: Words;
  }
}
