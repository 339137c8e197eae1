import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { useCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';

const KeyList = lazy(() => import('../../features/palette/key-list'));

/** The palette comes when the page has come to rest, so that its key finds it ready to be typed into. */
export function PaletteHost() {
  const t = useT('shell');
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const [Palette, setPalette] = useState<ComponentType<{ readonly onClose: () => void }> | null>(null);
  const load = async (): Promise<void> => {
    const { default: loaded } = await import('../../features/palette/palette');
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
