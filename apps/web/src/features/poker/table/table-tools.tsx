import { ActionIcon, Button, Menu } from '@mantine/core';
import type { Poker, Round, StoryId } from '@rondo/domain';
import { useState } from 'react';
import { copyText } from '../../../lib/clipboard';
import { useT } from '../../../lib/i18n';
import { useLive, useMay } from '../../../live/hooks';
import { Confirm } from '../../../ui/confirm';
import { Icon } from '../../../ui/icons';
import { showToast } from '../../../ui/toast-store';
import { TopBarFill } from '../../../ui/top-bar';
import type { Seat } from '../use-seat';
import { isFinished } from '../use-table';

interface Props {
  readonly poker: Poker;
  readonly rounds: ReadonlyMap<StoryId, Round>;
  readonly seat: Seat;
  readonly mayVote: boolean;
  readonly onTake: (as: 'voter' | 'spectator') => void;
}

/** The seat and the table, in the bar above. */
export function TableTools({ poker, rounds, seat, mayVote, onTake }: Props) {
  const t = useT('poker');
  const live = useLive();
  const mayClose = useMay('poker.close');
  const [closing, setClosing] = useState(false);
  const open = poker.storyIds.filter((storyId) => rounds.has(storyId) && !isFinished(rounds.get(storyId))).length;
  const close = (): Promise<void> => {
    live.do({ name: 'poker.close', body: { id: poker.id } });
    return Promise.resolve();
  };
  const copy = (): void => {
    void copyText(location.href).then((copied) =>
      showToast(copied ? { title: t('table.copied') } : { title: t('table.copyLink'), text: location.href }),
    );
  };
  return (
    <TopBarFill at="actions">
      {mayVote && poker.deadline === null && (
        <Button variant="default" onClick={() => onTake(seat === 'voter' ? 'spectator' : 'voter')}>
          {t(seat === 'voter' ? 'table.watch' : 'table.sitDown')}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('table.settings')} size={28}>
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={copy}>{t('table.copyLink')}</Menu.Item>
          {mayClose && poker.deadline === null && (
            <Menu.Item
              leftSection={poker.autoReveal ? <Icon name="check" size={14} /> : null}
              onClick={() =>
                live.do({ name: 'poker.configure', body: { id: poker.id, autoReveal: !poker.autoReveal } })
              }
            >
              {t('table.autoReveal')}
            </Menu.Item>
          )}
          {mayClose && (
            <Menu.Item onClick={() => (open === 0 ? void close() : setClosing(true))}>{t('table.close')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {closing && (
        <Confirm
          title={t('table.closeTitle')}
          action={t('table.close')}
          onConfirm={close}
          onClose={() => setClosing(false)}
        >
          {t('table.closeText', { count: open })}
        </Confirm>
      )}
    </TopBarFill>
  );
}
