import type { ComponentProps } from 'react';
import { useT } from '../../../lib/i18n';
import { HeldKeys } from '../../../ui/held-keys';
import { later } from '../../../ui/later';
import { Opening } from './opening';

const Entry = later(() => import('../moving/entry-dialog'), 'soon');
const Picker = later(() => import('../picking/story-picker'), 'soon');

/** A dialog is no part of the first load. */
export function EntryDialog(props: ComponentProps<typeof Entry>) {
  const t = useT('board');
  const { onClose } = props;
  return <Entry {...props} waiting={<Opening label={t('move')} onClose={onClose} />} onMissing={onClose} />;
}

export function StoryPicker(props: ComponentProps<typeof Picker>) {
  const t = useT('board');
  const { onClose } = props;
  const waiting = props.what === 'menu' ? <HeldKeys /> : <Opening label={t('move')} onClose={onClose} />;
  return <Picker {...props} waiting={waiting} onMissing={onClose} />;
}
