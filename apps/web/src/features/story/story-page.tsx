import { useNavigate } from '@tanstack/react-router';
import { useT } from '../../lib/i18n';
import { useAll } from '../../live/hooks';
import { useDocumentTitle } from '../../ui/page';
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
  const name = `${key}-${number}`;
  return (
    <div className={styles['page']}>
      {/* Before the story: its own title comes after this one. */}
      <NumberInTitle name={name} />
      <PageTitle>{t('panel', { name })}</PageTitle>
      <OpenedStory key={number} number={number}>
        <Inside />
      </OpenedStory>
    </div>
  );
}

function NumberInTitle({ name }: { readonly name: string }): null {
  const [project] = useAll('project');
  useDocumentTitle(`${name} · ${project?.name}`);
  return null;
}

function Inside() {
  const { fate, name, story } = useOpened();
  const [project] = useAll('project');
  useDocumentTitle(`${name} ${story.title} · ${project?.name}`);
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
