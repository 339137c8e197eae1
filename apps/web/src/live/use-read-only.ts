import type { Command } from '../lib/commands';
import { wordsOf } from '../lib/i18n';
import { useLive, useRole } from './hooks';
import { showToast } from '../ui/toast-store';

/** The projects whose viewer knows it. */
const told = new WeakSet<object>();

/** What a viewer hears, once, where a key would change a story. */
export function useReadOnly(): Pick<Command, 'refuse'> {
  const live = useLive();
  const isViewer = useRole() === 'viewer';
  if (!isViewer) return {};
  return {
    refuse: () => {
      if (told.has(live)) return;
      told.add(live);
      showToast({ title: wordsOf('marks')('readOnly') });
    },
  };
}
