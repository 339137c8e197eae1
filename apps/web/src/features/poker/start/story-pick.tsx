import { ActionIcon, Button } from '@mantine/core';
import { isUnsized, type Story, type StoryId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useStage } from '../../../live/hooks';
import { Points } from '../../../live/marks/points';
import { useStationName } from '../../../live/marks/station';
import { StoryKey } from '../../../live/marks/story-key';
import { TypeMark } from '../../../live/marks/type-mark';
import { ToBacklog } from '../../../live/to-backlog';
import { Icon } from '../../../ui/icons';
import { Panel } from '../../../ui/panel';
import { Row, Rows } from '../../../ui/rows';
import { EmptyState } from '../../../ui/states';
import styles from './start.module.css';

const mostOffered = 20;

interface Props {
  readonly chosen: readonly Story[];
  readonly onTable: ReadonlySet<StoryId>;
  readonly most: number;
  readonly onChoose: (stories: readonly Story[]) => void;
}

/** The stories to estimate. Without any, those of the plan that have no estimate yet are offered. */
export function StoryPick({ chosen, onTable, most, onChoose }: Props) {
  const t = useT('poker');
  const plan = useStage('PLAN');
  const station = useStationName('PLAN');
  const unsized = plan.filter((story) => isUnsized(story) && !onTable.has(story.id));
  const offered = unsized.slice(0, mostOffered);
  if (chosen.length === 0)
    return (
      <EmptyState
        title={t('start.nothing')}
        action={
          offered.length === 0 ? (
            <ToBacklog />
          ) : (
            <Button variant="default" onClick={() => onChoose(offered)}>
              {offered.length < unsized.length
                ? t('start.takeFirst', { count: offered.length, of: unsized.length, station })
                : t('start.takePlan', { count: offered.length, station })}
            </Button>
          )
        }
      >
        {t('start.nothingText')}
      </EmptyState>
    );
  return (
    <Panel
      title={t('start.list')}
      text={chosen.length > most ? t('start.tooMany', { most }) : t('stories', { count: chosen.length })}
    >
      <div className={styles.stories}>
        <Rows label={t('start.list')}>
          {chosen.map((story) => (
            <Row
              key={story.id}
              before={<TypeMark type={story.type} />}
              title={
                <>
                  <StoryKey number={story.number} />
                  {story.title}
                </>
              }
              {...(onTable.has(story.id) ? { text: t('start.taken') } : {})}
            >
              {story.points !== null && <Points points={story.points} />}
              <ActionIcon
                aria-label={t('start.remove', { story: story.title })}
                onClick={() => onChoose(chosen.filter(({ id }) => id !== story.id))}
              >
                <Icon name="close" size={14} />
              </ActionIcon>
            </Row>
          ))}
        </Rows>
      </div>
    </Panel>
  );
}
