import type { ComponentProps } from 'react';
import { useT } from '../../../lib/i18n';
import { later } from '../../../ui/later';
import type { StoryPickerProps } from '../picking/picker-props';
import { Opening } from './opening';

const Entry = later(() => import('../moving/entry-dialog'));
const Block = later(() => import('../picking/block-form'));

/** A dialog with fields of its own is no part of the first load. */
export function EntryDialog(props: ComponentProps<typeof Entry>) {
  const t = useT('board');
  const { onClose } = props;
  return <Entry {...props} waiting={<Opening label={t('move')} onClose={onClose} />} onMissing={onClose} />;
}

export function BlockForm(props: StoryPickerProps) {
  const t = useT('board');
  const { anchor, onClose } = props;
  const waiting = <Opening label={t('block')} anchor={anchor} onClose={onClose} />;
  return <Block {...props} waiting={waiting} onMissing={onClose} />;
}
