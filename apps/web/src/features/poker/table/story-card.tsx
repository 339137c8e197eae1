import type { Story } from '@rondo/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { call } from '../../../lib/api';
import { useT } from '../../../lib/i18n';
import { useDetails, useLines } from '../../../live/hooks';
import { LabelChip } from '../../../live/marks/label-chip';
import { StoryKey } from '../../../live/marks/story-key';
import { TypeMark } from '../../../live/marks/type-mark';
import styles from './story-card.module.css';

/** Shows words that may have a form. */
export type ShowText = (text: string) => ReactNode;

/** What is being estimated. Made anew for each round: it remembers what the story said when voting began. */
export function StoryCard({ story, showText }: { readonly story: Story; readonly showText: ShowText }) {
  const t = useT('poker');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const details = useDetails(story.id);
  const criteria = useLines('criterion', story.id);
  const saying = `${story.title}\n${story.textVersion}\n${criteria.map(({ text }) => text).join('\n')}`;
  const [seen, setSeen] = useState<string | null>(null);
  if (seen === null && details === 'ready' && criteria.length === story.criteria) setSeen(saying);
  return (
    <article className={styles.story}>
      {seen !== null && seen !== saying && (
        <p role="status" className={styles.changed}>
          {t('table.changed')}
          <button type="button" onClick={() => setSeen(saying)}>
            {t('table.seen')}
          </button>
        </p>
      )}
      <header className={styles.head}>
        <span className={styles.marks}>
          <TypeMark type={story.type} />
          <Link
            to="/$workspace/$key/stories/$number"
            params={{ ...params, number: String(story.number) }}
            title={t('table.openStory')}
          >
            <StoryKey number={story.number} />
          </Link>
          {story.labelIds.map((id) => (
            <LabelChip key={id} id={id} />
          ))}
          <span className={styles.points}>
            {story.points === null ? t('table.noPoints') : `${t('table.points')} ${story.points}`}
          </span>
        </span>
        <h2 className={styles.title}>{story.title}</h2>
      </header>
      <Description storyId={story.id} revision={story.textVersion} showText={showText} />
      <section className={styles.criteria} aria-label={t('table.criteria')}>
        <h3>{t('table.criteria')}</h3>
        {criteria.length === 0 ? (
          <p className={styles.dim}>{details === 'loading' ? '' : t('table.noCriteria')}</p>
        ) : (
          <ul>
            {criteria.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        )}
      </section>
    </article>
  );
}

const long = 420;

interface DescriptionProps {
  readonly storyId: Story['id'];
  readonly revision: number;
  readonly showText: ShowText;
}

function Description({ storyId, revision, showText }: DescriptionProps) {
  const t = useT('poker');
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  const [whole, setWhole] = useState(false);
  const { data } = useQuery({
    queryKey: ['story.text', storyId, revision],
    enabled: revision > 0,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call('story.text', { params: { workspace, key, storyId, revision } }, { signal }),
  });
  const body = revision === 0 ? '' : (data?.body ?? '');
  if (body === '') return revision === 0 ? <p className={styles.dim}>{t('table.noDescription')}</p> : null;
  const isLong = body.length > long || body.split('\n').length > 8;
  return (
    <div className={styles.text} data-cut={(isLong && !whole) || undefined}>
      <div className={styles.body}>{showText(body)}</div>
      {isLong && (
        <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'table.less' : 'table.more')}
        </button>
      )}
    </div>
  );
}
