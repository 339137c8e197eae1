import { Button } from '@mantine/core';
import type { Reply } from '@rondo/contracts';
import { Link, useParams } from '@tanstack/react-router';
import { copyText } from '../../../lib/clipboard';
import { dayText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { StoryKey } from '../../../live/marks/story-key';
import { usePeople } from '../../../live/people';
import { useAmount } from '../../../live/marks/amount';
import { Page } from '../../../ui/page';
import { showToast } from '../../../ui/toast-store';
import { TopBarFill } from '../../../ui/top-bar';
import { PlayedRound } from './played-round';
import styles from './summary.module.css';
import { settledOf, summaryMarkdown } from './summary-markdown';

export type Played = Reply<'poker.read'>;

/** What came of a table: every story with its rounds, to be read and taken along. */
export function Summary({ played }: { readonly played: Played }) {
  const t = useT('poker');
  const amount = useAmount();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const people = usePeople();
  const { table, stories, rounds } = played;
  const settled = stories.flatMap(({ id }) => settledOf(rounds, id) ?? []);
  const points = settled.reduce((sum, value) => sum + value, 0);
  const total = t('summary.settledText', { done: settled.length, of: stories.length, amount: amount(points) });
  const copy = (): void => {
    const text = summaryMarkdown(played, params.key, (id) => people.get(id)?.name ?? '?', t);
    void copyText(text).then((copied) =>
      showToast(copied ? { title: t('summary.copied') } : { title: t('summary.copy'), text }),
    );
  };
  return (
    <Page title={t('summary.title')} aside={dayText(table.startedAt)} wide>
      <TopBarFill at="actions">
        <Button variant="default" component={Link} to={`/${params.workspace}/${params.key}/poker`}>
          {t('summary.tables')}
        </Button>
        <Button onClick={copy}>{t('summary.copy')}</Button>
      </TopBarFill>
      <section className={styles.summary}>
        <p className={styles.lead}>
          {t('summary.ended')} {total}.
        </p>
        <ul className={styles.list}>
          {stories.map((story) => (
            <li key={story.id} className={styles.story}>
              <span className={styles.head}>
                <Link
                  to="/$workspace/$key/stories/$number"
                  params={{ ...params, number: String(story.number) }}
                  className={styles.link ?? ''}
                >
                  <StoryKey number={story.number} />
                  <span>{story.title}</span>
                </Link>
                <strong className={styles.points}>{settledOf(rounds, story.id) ?? t('summary.none')}</strong>
              </span>
              {rounds
                .filter(({ storyId }) => storyId === story.id)
                .map((round) => (
                  <PlayedRound key={round.id} round={round} deck={table.deck} />
                ))}
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
