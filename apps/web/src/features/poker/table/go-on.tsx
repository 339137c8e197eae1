import { Button } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import { Kbd } from '../../../ui/kbd';
import type { Deeds } from './use-table-commands';

interface Props {
  readonly deeds: Deeds;
  /** Nothing is left to say about the story. */
  readonly isDone: boolean;
}

/** From a story to the next that is not finished; after the last, to what came of the table. */
export function GoOn({ deeds, isDone }: Props) {
  const t = useT('poker');
  if (deeds.hasNext)
    return (
      <Button variant={isDone ? 'filled' : 'default'} rightSection={<Kbd keys="n" />} onClick={deeds.next}>
        {t('table.next')}
      </Button>
    );
  return isDone && <Button onClick={deeds.finish}>{t('table.finish')}</Button>;
}
