import { useEffect, useState } from 'react';
import { allCommands, useCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { HeldKeys } from '../../ui/held-keys';
import { later } from '../../ui/later';
import { comeToRest, useRested } from '../../ui/rest';
import { withWords } from '../messages';
import { useHere } from './here';
import { signOut } from './sign-out';

const Palette = later(withWords(() => import('../../features/palette/palette'), 'palette'));
const KeyList = later(withWords(() => import('../../features/palette/key-list'), 'palette'));
const ShellDesk = later(withWords(() => import('../desk/shell-desk'), 'desk', 'demo'));

/** Palette and list of keys, over whatever page is open, and the commands that only they lead to. */
export function PaletteHost() {
  const t = useT('shell');
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const rested = useRested();
  const here = useHere();
  useEffect(() => {
    if (open !== null) comeToRest();
  }, [open]);
  useCommands([
    { id: 'keys', title: t('keys'), group: t('group.screen'), keys: ['?'], run: () => setOpen('keys') },
    {
      id: 'palette',
      title: t('palette'),
      group: t('group.screen'),
      keys: ['mod+k'],
      always: true,
      notInPalette: true,
      run: () => setOpen((now) => (now === 'palette' ? null : 'palette')),
    },
    {
      id: 'search',
      title: t('search'),
      group: t('group.screen'),
      keys: ['/'],
      // A page with a filter keeps the key for it.
      when: () => !allCommands().some(({ id }) => id === 'board.filter'),
      notInPalette: true,
      run: () => setOpen('palette'),
    },
  ]);
  const close = (): void => {
    setOpen(null);
  };
  return (
    <>
      {rested && <ShellDesk here={here} signOut={signOut} />}
      {open === 'palette' && <Palette onClose={close} onMissing={close} waiting={<HeldKeys />} />}
      {open === 'keys' && <KeyList onClose={close} onMissing={close} />}
    </>
  );
}
