import { useNavigate } from '@tanstack/react-router';
import { useT } from '../../lib/i18n';
import { PageTitle } from '../../ui/top-bar';
import { Header } from './open/header';
import { useOpened } from './open/opened';
import { OpenedStory } from './open/opened-story';
import { StoryBody } from './open/story-body';
import { useOpenedCommands, useOpenedDeeds } from './open/use-opened-commands';
import { usePlace } from './open/use-place';
import { useToggleBlock } from './open/use-toggle-block';
import styles from './story-page.module.css';

/** The same content as beside the board, with a page to itself. */
export default function StoryPage({ number }: { readonly number: number }) {
  const t = useT('story');
  const { key } = usePlace();
  return (
    <div className={styles['page']}>
      <PageTitle>{t('panel', { name: `${key}-${number}` })}</PageTitle>
      <OpenedStory key={number} number={number}>
        <Inside />
      </OpenedStory>
    </div>
  );
}

function Inside() {
  const { fate } = useOpened();
  const navigate = useNavigate();
  const params = usePlace();
  const leave = (): void => void navigate({ to: '/$workspace/$key/columns', params });
  const deeds = useOpenedDeeds(leave);
  const toggleBlock = useToggleBlock();
  useOpenedCommands({ deeds, isHere: () => true, onClose: leave, onPage: true, toggleBlock });
  return (
    <article className={styles['sheet']} key={fate}>
      <Header deeds={deeds} onClose={leave} onPage toggleBlock={toggleBlock} />
      <StoryBody />
    </article>
  );
}
