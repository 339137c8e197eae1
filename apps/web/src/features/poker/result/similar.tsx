import { leastMeasured, type StoryId } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { call } from '../../../lib/api';
import { currentLocale, useT } from '../../../lib/i18n';
import { StoryKey } from '../../../live/marks/story-key';
import styles from './result.module.css';

/** Under a tenth of a day nobody plans. */
const daysText = (days: number): string =>
  new Intl.NumberFormat(currentLocale(), {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(days);

interface Props {
  readonly storyId: StoryId;
  readonly points: number | null;
  /** As the card says it. */
  readonly size: string;
}

/** What stories of this size really took: the three most like this one, and the range over all. */
export function Similar({ storyId, points, size }: Props) {
  const t = useT('poker');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const { data } = useQuery({
    queryKey: ['story.similar', params.workspace, params.key, storyId, points],
    enabled: points !== null,
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      call('story.similar', { params, query: { points: points ?? 0, story: storyId } }, { signal }),
  });
  if (points === null || data === undefined) return null;
  const { cycle, stories } = data;
  return (
    <section className={styles.part} aria-label={t('result.similar', { size })}>
      <h3>
        {t('result.similar', { size })}
        {stories.length > 0 && (
          <span className={styles.words}>
            {' · '}
            {cycle === null
              ? t('result.noMedian', { least: leastMeasured })
              : t('result.tookDays', {
                  days: daysText(cycle.p50),
                  low: daysText(cycle.least),
                  high: daysText(cycle.most),
                })}
          </span>
        )}
      </h3>
      {stories.length === 0 ? (
        <p className={styles.words}>{t('result.tooFew')}</p>
      ) : (
        <ul className={styles.similar}>
          {stories.map(({ story, cycle: took }) => (
            <li key={story.id}>
              <Link to="/$workspace/$key/stories/$number" params={{ ...params, number: String(story.number) }}>
                <StoryKey number={story.number} />
                <span>{story.title}</span>
              </Link>
              <span>{took === null ? t('summary.none') : daysText(took)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
