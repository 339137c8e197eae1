import { lazy, Suspense, useState } from 'react';
import { useCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';

const Palette = lazy(() => import('../../features/palette/palette'));
const KeyList = lazy(() => import('../../features/palette/key-list'));

/** The palette and the list of keys load when first asked for. */
export function PaletteHost() {
  const t = useT('shell');
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  useCommands([
    {
      id: 'palette',
      title: t('palette'),
      group: t('group.screen'),
      keys: ['mod+k'],
      always: true,
      notInPalette: true,
      run: () => setOpen((now) => (now === 'palette' ? null : 'palette')),
    },
    { id: 'keys', title: t('keys'), group: t('group.screen'), keys: ['?'], run: () => setOpen('keys') },
  ]);
  return (
    <Suspense>
      {open === 'palette' && <Palette onClose={() => setOpen(null)} />}
      {open === 'keys' && <KeyList onClose={() => setOpen(null)} />}
    </Suspense>
  );
}
