import { Blocked } from '../blocked/blocked';
import { Fields } from '../fields/fields';
import { LineList } from '../lines/line-list';
import { Description } from '../text/description';
import { PlayedRounds } from '../poker/played-rounds';
import { Links } from '../tied/links';
import { Subtasks } from '../tied/subtasks';
import { WayBar } from '../way/way-bar';
import { StandingNotice } from './standing-notice';
import styles from './story.module.css';
import { Talk } from './talk';
import { Title } from './title';

/** Everything about the story: in one column beside the board, in two on a wide page. */
export function StoryBody() {
  return (
    <div className={styles['body']}>
      <div className={styles['top']}>
        <StandingNotice />
        <Title />
        <Blocked />
      </div>
      <div className={styles['facts']}>
        <Fields />
        <WayBar />
        <PlayedRounds />
      </div>
      <div className={styles['content']}>
        <Description />
        <LineList kind="criterion" />
        <LineList kind="check" />
        <Subtasks />
        <Links />
        <Talk />
      </div>
    </div>
  );
}
