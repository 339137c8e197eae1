import { ActionIcon, Menu } from '@mantine/core';
import { possibleCommands } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { StoryKey } from '../../../live/marks/story-key';
import { TypeMark } from '../../../live/marks/type-mark';
import { Icon } from '../../../ui/icons';
import { Kbd } from '../../../ui/kbd';
import { useOpened } from './opened';
import styles from './story.module.css';
import type { OpenedDeeds } from './use-opened-commands';
import { useOpenNumber } from './use-open-number';
import { Viewers } from './viewers';

interface Props {
  readonly deeds: OpenedDeeds;
  readonly onClose: () => void;
  readonly onPage: boolean;
  readonly toggleBlock: () => void;
}

export function Header({ deeds, onClose, onPage, toggleBlock }: Props) {
  const { story, mayEdit } = useOpened();
  const t = useT('story');
  const { href } = useOpenNumber(story.number);
  return (
    <header className={styles['header']}>
      <TypeMark type={story.type} />
      <button type="button" className={styles['key']} title={t('copyLink')} onClick={deeds.copyLink}>
        <StoryKey number={story.number} />
      </button>
      <Viewers />
      <span className={styles['space']} />
      <ActionIcon aria-label={t('previous')} title={t('previous')} onClick={() => deeds.step(-1)}>
        <Up />
      </ActionIcon>
      <ActionIcon aria-label={t('next')} title={t('next')} onClick={() => deeds.step(1)}>
        <Up down />
      </ActionIcon>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('more')} title={t('more')}>
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={deeds.copyLink}>{t('copyLink')}</Menu.Item>
          {!onPage && (
            <Menu.Item component="a" href={href}>
              {t('openPage')}
            </Menu.Item>
          )}
          {mayEdit && (
            <>
              <Menu.Divider />
              <Verb id="poker.start" />
              <Verb id="story.split" />
              <Menu.Item onClick={toggleBlock} rightSection={<Kbd keys="b" />}>
                {t(story.blocked === null ? 'block' : 'unblock')}
              </Menu.Item>
              <Menu.Item onClick={() => deeds.remove('archive')}>{t('archive')}</Menu.Item>
              <Menu.Item color="red" onClick={() => deeds.remove('delete')}>
                {t('delete')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <ActionIcon
        aria-label={t(onPage ? 'backToBoard' : 'close')}
        title={t(onPage ? 'backToBoard' : 'close')}
        onClick={onClose}
      >
        <Icon name={onPage ? 'columns' : 'close'} />
      </ActionIcon>
    </header>
  );
}

/** What is done with stories elsewhere too, by the command that does it there, with this one alone. */
function Verb({ id }: { readonly id: string }) {
  const { story } = useOpened();
  const command = possibleCommands().find((one) => one.id === id);
  if (command === undefined) return null;
  const [keys] = command.keys ?? [];
  return (
    <Menu.Item onClick={() => command.asks?.act(story.id)} rightSection={keys !== undefined && <Kbd keys={keys} />}>
      {command.title}
    </Menu.Item>
  );
}

const Up = ({ down = false }: { readonly down?: boolean }) => (
  <span className={styles['chevron']} data-down={down || undefined}>
    <Icon name="chevron" />
  </span>
);
