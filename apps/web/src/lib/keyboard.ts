import { allCommands, possibleCommands, type Command } from './commands';
import { currentLanguage } from './i18n';

const names: Readonly<Record<string, string>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ' ': 'space',
};

/** `shift+x`, `mod+z`; signs such as `?` are named as typed, whatever keys make them. */
export function keyOf(event: KeyboardEvent): string {
  const key = names[event.key] ?? event.key.toLowerCase();
  const isSign = key.length === 1 && !/[a-z0-9]/.test(key);
  const shift = event.shiftKey && !isSign;
  return [event.ctrlKey || event.metaKey ? 'mod+' : '', event.altKey ? 'alt+' : '', shift ? 'shift+' : '', key].join(
    '',
  );
}

const typing =
  'input:not([type=checkbox],[type=radio],[type=button],[type=submit]),textarea,select,[contenteditable]:not([contenteditable=false])';
const ownKeys =
  '[role=menu],[role=listbox],[role=dialog],[role=alertdialog],[aria-haspopup]:not([aria-haspopup=false])[aria-expanded=true]';
const pressed = 'button,a[href],summary,[role=button],[role=menuitem],[role=tab],[role=switch],[role=checkbox],input';

/** Elements keep the keys that are theirs: letters in fields, everything in dialogs and menus and on what opened one, Enter on buttons. */
function belongsToElement(event: KeyboardEvent, key: string): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target === null) return false;
  if (target.closest(typing) !== null || target.closest(ownKeys) !== null) return true;
  return (key === 'enter' || key === 'space') && target.closest(pressed) !== null;
}

const sequenceWithin = 1200;

/** The one listener of the page. */
export function startKeyboard(): () => void {
  let first: { key: string; at: number } | null = null;
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    const key = keyOf(event);
    const before = first !== null && performance.now() - first.at < sequenceWithin ? first.key : null;
    first = null;
    const theirs = belongsToElement(event, key);
    const commands = possibleCommands().filter((command) => !theirs || command.always === true);
    const command = (before === null ? undefined : answering(commands, `${before} ${key}`)) ?? answering(commands, key);
    if (command !== undefined) {
      event.preventDefault();
      command.run();
    } else if (commands.some(({ keys }) => keys?.some((keyed) => keyed.startsWith(`${key} `)) === true)) {
      first = { key, at: performance.now() };
    } else if (!theirs) {
      answering(
        allCommands().filter(({ refuse }) => refuse !== undefined),
        key,
      )?.refuse?.();
    }
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

const answering = (commands: readonly Command[], key: string): Command | undefined =>
  commands.find(({ keys }) => keys?.includes(key) === true);

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
const signs: Readonly<Record<string, string>> = {
  mod: isMac ? '⌘' : 'Ctrl',
  shift: isMac ? '⇧' : 'Shift',
  alt: isMac ? '⌥' : 'Alt',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: '↵',
  escape: 'Esc',
  home: 'Home',
  end: 'End',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  space: '␣',
  delete: 'Del',
  backspace: '⌫',
  contextmenu: 'Menu',
};

/** What is printed on a French keyboard where it differs. */
const frenchSigns: Readonly<Record<string, string>> = {
  ...(isMac ? {} : { shift: 'Maj' }),
  escape: 'Échap',
  home: 'Début',
  end: 'Fin',
  pageup: 'Pg préc',
  pagedown: 'Pg suiv',
  delete: 'Suppr',
};

/** `g r` → two groups of caps, `mod+k` → one group of two. */
export function keyCaps(keys: string): readonly (readonly string[])[] {
  const own = currentLanguage() === 'fr' ? { ...signs, ...frenchSigns } : signs;
  return keys.split(' ').map((chord) => chord.split('+').map((key) => own[key] ?? key.toUpperCase()));
}
