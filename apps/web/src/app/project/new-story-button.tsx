import { Button } from '@mantine/core';
import { runCommand } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { useMay } from '../../live/hooks';
import { Icon } from '../../ui/icons';
import { Kbd } from '../../ui/kbd';
import styles from './board-frame.module.css';

export function NewStoryButton() {
  const t = useT('shell');
  const mayCreate = useMay('story.create');
  if (!mayCreate) return null;
  return (
    <Button className={styles.create ?? ''} rightSection={<Kbd keys="c" />} onClick={() => runCommand('story.new')}>
      <span className={styles.createText}>{t('newStory')}</span>
      <span className={styles.createSign}>
        <Icon name="plus" />
      </span>
    </Button>
  );
}
