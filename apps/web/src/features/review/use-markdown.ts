import { estimatedAnew, type Demo, type Sprint } from '@rondo/domain';
import { rangeText } from '../../lib/dates';
import { useT } from '../../lib/i18n';
import { signed } from '../../lib/numbers';
import { useAll } from '../../live/hooks';
import { useAmount as useSize } from '../../live/marks/amount';
import { usePartOf, useProjectKey } from '../../live/marks/story-key';
import { usePeople } from '../../live/people';
import type { Report } from '../../live/sprint-report';
import { useSprintName } from '../../live/sprints';
import { metricWords } from './goal/metric-words';
import { reviewMarkdown } from './markdown';
import { useAmount } from './outcome/amount';
import { outcomeOf, useStoryNames, type Item } from './use-review';

/** The whole review as Markdown, in the language of the screen. */
export function useMarkdown(sprint: Sprint, report: Report, demos: readonly Demo[]): () => string {
  const t = useT('review');
  const ui = useT('ui');
  const labelled = (what: string, value: string): string => ui('labelled', { what, value });
  const key = useProjectKey();
  const partOf = usePartOf();
  const people = usePeople();
  const nameOf = useSprintName();
  const storyOf = useStoryNames(report.items);
  const amount = useAmount();
  const size = useSize();
  const feedback = useAll('feedback');
  const { goal, metric, verdict, verdictNote, startsOn, endsOn } = sprint;

  const called = (id: Demo['storyId']): string => {
    const story = storyOf(id);
    return story === undefined ? t('queue.storyGone') : `${key}-${story.number} ${story.title}`;
  };
  const line = (item: Item): string => {
    const named = `${key}-${item.story.number} ${item.story.title}`;
    const title = item.partOf === null ? named : `${named} · ${partOf(item.partOf)}`;
    if (item.done || item.carried === null) return title;
    const { to, reason } = item.carried;
    const where =
      to === null ? t('outcome.toBacklog') : t('outcome.toSprint', { sprint: nameOf({ ...to, name: null }) });
    return [title, reason === '' ? where : labelled(where, reason)].join(' · ');
  };
  return () => {
    const outcome = outcomeOf(report.items);
    const { totals } = report;
    const anew = estimatedAnew(totals);
    const figures = [
      {
        label: t('outcome.done'),
        value: `${amount(totals.done)} · ${t('outcome.ofCommitted', { count: totals.committed.stories })}`,
      },
      { label: t('outcome.added'), value: amount(totals.added) },
      { label: t('outcome.removed'), value: amount(totals.removed) },
      ...(anew === 0 ? [] : [{ label: t('outcome.estimated'), value: size(anew, signed(anew)) }]),
    ];
    const groups = (['deployed', 'finished', 'carried', 'open', 'added', 'removed'] as const)
      .filter((name) => outcome[name].length > 0)
      .map((name) => ({ title: t(`outcome.${name}`), stories: outcome[name].map(line) }));
    return reviewMarkdown(
      {
        title: t('title', { sprint: nameOf(sprint) }),
        dates: rangeText(startsOn, endsOn),
        goal: {
          text: goal,
          metric: metric === null ? '' : metricWords(t, metric),
          verdict,
          note: verdictNote,
        },
        figures,
        demos: demos.map(({ storyId, presenterId, link, verdict: judged, reason }) => {
          const name = presenterId === null ? undefined : people.get(presenterId)?.name;
          const presenter = name === undefined ? '' : t('queue.presenterIs', { name });
          return { story: called(storyId), presenter, link, verdict: judged, reason };
        }),
        groups,
        feedback: feedback
          .filter(({ sprintId }) => sprintId === sprint.id)
          .sort((a, b) => a.saidAt - b.saidAt)
          .map(({ guest, body, aboutId, becameId }) => ({
            guest,
            body,
            about: aboutId === null ? '' : t('feedback.about', { title: called(aboutId) }),
            adopted: becameId === null ? '' : t('feedback.adopted'),
          })),
      },
      {
        goal: t('goal.title'),
        noGoal: t('goal.none'),
        goalVerdict: { met: t('goal.met'), partly: t('goal.partly'), not: t('goal.not') },
        demo: t('queue.title'),
        demoVerdict: {
          accepted: t('verdict.accepted'),
          followup: t('verdict.followup'),
          rejected: t('verdict.rejected'),
          none: t('verdict.none'),
        },
        feedback: t('feedback.title'),
        nothing: t('export.nothing'),
        labelled,
      },
    );
  };
}
