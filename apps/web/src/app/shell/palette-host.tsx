import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { useCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { withWords } from '../messages';

const loadPalette = withWords(() => import('../../features/palette/palette'), 'palette');
const KeyList = lazy(withWords(() => import('../../features/palette/key-list'), 'palette'));

/** The palette comes when the page has come to rest, so that its key finds it ready to be typed into. */
export function PaletteHost() {
  const t = useT('shell');
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const [Palette, setPalette] = useState<ComponentType<{ readonly onClose: () => void }> | null>(null);
  const load = async (): Promise<void> => {
    const { default: loaded } = await loadPalette();
    setPalette(() => loaded);
  };
  useEffect(() => {
    const timer = setTimeout(() => void load(), 1500);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  useCommands([
    { id: 'keys', title: t('keys'), group: t('group.screen'), keys: ['?'], run: () => setOpen('keys') },
    {
      id: 'palette',
      title: t('palette'),
      group: t('group.screen'),
      keys: ['mod+k'],
      always: true,
      notInPalette: true,
      run: () => {
        setOpen((now) => (now === 'palette' ? null : 'palette'));
        if (Palette === null) void load();
      },
    },
  ]);
  const close = (): void => {
    setOpen(null);
  };
  return (
    <Suspense>
      {open === 'palette' && Palette !== null && <Palette onClose={close} />}
      {open === 'keys' && <KeyList onClose={close} />}
    </Suspense>
  );
}
