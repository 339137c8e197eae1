import { useState } from 'react';
import { useCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { HeldKeys } from '../../ui/held-keys';
import { later } from '../../ui/later';
import { withWords } from '../messages';

const Palette = later(withWords(() => import('../../features/palette/palette'), 'palette'));
const KeyList = later(withWords(() => import('../../features/palette/key-list'), 'palette'));

/** Palette and list of keys, over whatever page is open. */
export function PaletteHost() {
  const t = useT('shell');
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
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
  ]);
  const close = (): void => {
    setOpen(null);
  };
  return (
    <>
      {open === 'palette' && <Palette onClose={close} onMissing={close} waiting={<HeldKeys />} />}
      {open === 'keys' && <KeyList onClose={close} onMissing={close} />}
    </>
  );
}
