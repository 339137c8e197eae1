import { countWhole, estimatedAnew, isDone } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import { dayIn } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { numberText, signed } from '../../../lib/numbers';
import { StageDot, useStationName } from '../../../live/marks/station';
import { PartOf, StoryKey } from '../../../live/marks/story-key';
import { TypeMark } from '../../../live/marks/type-mark';
import { Panel } from '../../../ui/panel';
import { isEstimatedAnew, pointsIn, type Report } from '../../../live/sprint-report';
import { firstDeployed, type Item, type Outcome } from '../use-review';
import { useAmount as useSize } from '../../../live/marks/amount';
import { useAmount } from './amount';
import styles from './outcome.module.css';

interface Props {
  readonly report: Report;
  readonly outcome: Outcome;
}

type GroupName = keyof Outcome;
const groups: readonly GroupName[] = ['deployed', 'finished', 'carried', 'open', 'added', 'removed', 'estimated'];
const sum = (name: GroupName, items: readonly Item[]) => ({
  stories: countWhole(items),
  points: items.reduce((points, item) => points + (pointsIn(name, item) ?? 0), 0),
});

/** What became of every story; each number leads to the stories behind it. */
export function OutcomePanel({ report, outcome }: Props) {
  const t = useT('review');
  const done = useStationName(report.basis.doneStage);
  const operate = useStationName(firstDeployed);
  const doneIsDeployed = isDone(report.basis.doneStage, firstDeployed);
  const shown = groups.filter((name) => {
    if (name === 'estimated') return outcome.estimated.length > 0;
    if (name === 'open') return !report.frozen || outcome.open.length > 0;
    return name !== 'finished' || !doneIsDeployed;
  });
  return (
    <Panel
      title={t('outcome.title')}
      text={
        <>
          {t(doneIsDeployed ? 'outcome.doneIsDeployed' : 'outcome.deployedText', { operate, done })}{' '}
          {report.frozen && t('outcome.frozen')}
        </>
      }
    >
      <div className={styles.figures}>
        <Figure
          name="deployed"
          label={t('outcome.done')}
          amount={report.totals.done}
          more={t('outcome.ofCommitted', { count: report.totals.committed.stories })}
        />
        {shown
          .filter((name) => !(name === 'carried' && !report.frozen))
          .map((name) => (
            <Figure
              key={name}
              name={name}
              label={t(`outcome.${name}`)}
              amount={
                name === 'estimated'
                  ? { stories: countWhole(outcome.estimated), points: estimatedAnew(report.totals), isChange: true }
                  : sum(name, outcome[name])
              }
            />
          ))}
      </div>
      {shown.map((name) => (
        <Group key={name} name={name} items={outcome[name]} timeZone={report.basis.timeZone} />
      ))}
    </Panel>
  );
}

interface FigureProps {
  readonly name: GroupName;
  readonly label: string;
  readonly amount: { readonly stories: number; readonly points: number; readonly isChange?: true };
  readonly more?: string;
}

function Figure({ name, label, amount, more }: FigureProps) {
  const points = useSize()(amount.points, (amount.isChange ? signed : numberText)(amount.points));
  return (
    <a
      className={styles.figure}
      data-group={name}
      data-none={(amount.stories === 0 && amount.points === 0) || undefined}
      href={`#${name}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(`outcome-${name}`)?.scrollIntoView({ block: 'start', behavior: 'smooth' });
      }}
    >
      <strong>{amount.stories}</strong>
      <span>{label}</span>
      <small>{[points, more].filter(Boolean).join(' · ')}</small>
    </a>
  );
}

interface GroupProps {
  readonly name: GroupName;
  readonly items: readonly Item[];
  readonly timeZone: string;
}

function Group({ name, items, timeZone }: GroupProps) {
  const t = useT('review');
  const amount = useAmount();
  if (items.length === 0) return null;
  return (
    <section className={styles.group} id={`outcome-${name}`} aria-label={t(`outcome.${name}`)}>
      <h3>
        {t(`outcome.${name}`)}{' '}
        <span>
          {name === 'estimated' ? t('outcome.stories', { count: countWhole(items) }) : amount(sum(name, items))}
        </span>
      </h3>
      <ul>
        {items.map((item) => (
          <StoryLine key={item.story.id} item={item} name={name} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps extends Omit<GroupProps, 'items'> {
  readonly item: Item;
}

function StoryLine({ item, name, timeZone }: LineProps) {
  const size = useSize();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const { story, partOf, stage, carried, addedAt, removedAt } = item;
  const points = isEstimatedAnew(item) ? (story.points ?? 0) : pointsIn(name, item);
  const then = isEstimatedAnew(item) ? `${numberText(item.pointsThen ?? 0)} → ` : '';
  const when = name === 'added' ? addedAt : name === 'removed' ? removedAt : null;
  return (
    <li className={styles.line}>
      <TypeMark type={story.type} />
      <Link
        className={styles.story ?? ''}
        to="/$workspace/$key/stories/$number"
        params={{ ...params, number: String(story.number) }}
      >
        <StoryKey number={story.number} />
        <span className={styles.name}>{story.title}</span>
        <PartOf story={partOf} />
      </Link>
      <span className={styles.more}>
        {name === 'carried' && carried !== null && <Destination carried={carried} />}
        {when !== null && dayIn(when, timeZone)}
        {(name === 'open' || name === 'added') && stage !== null && <Stage stage={stage} />}
        {points !== null && <span className={styles.points}>{then + size(points)}</span>}
      </span>
    </li>
  );
}

function Stage({ stage }: { readonly stage: NonNullable<Item['stage']> }) {
  const t = useT('review');
  const name = useStationName(stage);
  return (
    <span className={styles.stage}>
      <StageDot station={stage} />
      {t('outcome.at', { stage: name })}
    </span>
  );
}

function Destination({ carried: { to, reason } }: { readonly carried: NonNullable<Item['carried']> }) {
  const t = useT('review');
  const marks = useT('marks');
  const params = useParams({ from: '/inside/$workspace/$key' });
  return (
    <span className={styles.destination}>
      {to === null ? (
        t('outcome.toBacklog')
      ) : (
        <Link to="/$workspace/$key/sprints/$number/review" params={{ ...params, number: String(to.number) }}>
          {t('outcome.toSprint', { sprint: marks('sprint', { number: to.number }) })}
        </Link>
      )}
      {reason !== '' && ` · ${reason}`}
    </span>
  );
}
