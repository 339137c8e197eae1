import { BacklogContext, useBacklogView } from '../../features/backlog/backlog-view';
import BacklogPage from '../../features/backlog/backlog-page';
import { BoardTools } from '../../features/board/board-tools';
import { NoMatch } from '../../features/board/filtering/no-match';
import { PageViewContext } from '../../live/view';
import { TopBarFill } from '../../ui/top-bar';
import { Beside } from './beside';
import styles from './board-frame.module.css';
import { NewStoryButton } from './new-story-button';
import { Present } from './present';

/** The backlog with what acts on stories everywhere, and a story beside it. */
export default function BacklogFrame() {
  const view = useBacklogView();
  return (
    <PageViewContext value={view}>
      <BacklogContext value={view}>
        <div className={styles.board}>
          <TopBarFill at="actions">
            <Present />
            <NewStoryButton />
          </TopBarFill>
          <div className={styles.view}>
            <BoardTools />
            <div className={styles.area}>
              <BacklogPage />
              <NoMatch />
            </div>
          </div>
          <Beside />
        </div>
      </BacklogContext>
    </PageViewContext>
  );
}
