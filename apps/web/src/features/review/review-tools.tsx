import { Button } from '@mantine/core';
import type { Demo, Sprint } from '@rondo/domain';
import { useState } from 'react';
import { useCommands } from '../../lib/commands';
import { copyText } from '../../lib/clipboard';
import { downloadText, fileName } from '../../lib/download';
import { useT } from '../../lib/i18n';
import { useMay } from '../../live/hooks';
import { MenuButton } from '../../ui/menu';
import { showToast } from '../../ui/toast-store';
import { TopBarFill } from '../../ui/top-bar';
import { GuestLinks } from './links/guest-links';
import styles from './tools.module.css';
import type { Report } from '../../live/sprint-report';
import { useMarkdown } from './use-markdown';

interface Props {
  readonly sprint: Sprint;
  readonly report: Report;
  readonly demos: readonly Demo[];
}

/** What is done with the review as a whole: guests let in, the whole of it taken away. */
export function ReviewTools({ sprint, report, demos }: Props) {
  const t = useT('review');
  const mayInvite = useMay('feedback.give');
  const [inviting, setInviting] = useState(false);
  const markdown = useMarkdown(sprint, report, demos);
  const copy = async (): Promise<void> => {
    const copied = await copyText(markdown());
    showToast({ title: t(copied ? 'export.copied' : 'export.notCopied'), tone: copied ? 'plain' : 'bad' });
  };
  const download = (): void => {
    downloadText(`${fileName(t('export.file', { number: sprint.number }))}.md`, markdown(), 'text/markdown');
  };
  const group = t('group');
  useCommands([
    { id: 'review.copy', title: t('export.copy'), group, run: () => void copy() },
    { id: 'review.download', title: t('export.download'), group, run: download },
    {
      id: 'review.guests',
      title: t('guests.title'),
      group,
      keys: ['i'],
      when: () => mayInvite,
      run: () => setInviting(true),
    },
  ]);
  return (
    <TopBarFill at="actions">
      <MenuButton
        className={styles.button}
        parts={[
          { label: t('export.copy'), run: () => void copy() },
          { label: t('export.download'), run: download },
        ]}
        width={230}
      >
        {t('export.action')}
      </MenuButton>
      {mayInvite && <Button onClick={() => setInviting(true)}>{t('guests.action')}</Button>}
      {inviting && <GuestLinks sprint={sprint} onClose={() => setInviting(false)} />}
    </TopBarFill>
  );
}
