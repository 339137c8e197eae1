import { Button, Switch, TextInput } from '@mantine/core';
import { checkDeck, type PokerId, type RoundId, type Story, type StoryId } from '@rondo/domain';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState, type SubmitEvent } from 'react';
import { problemText } from '../../../lib/api';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { useAll, useLive, useMay, useRole } from '../../../live/hooks';
import { FormError } from '../../../ui/form-parts';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { EmptyState } from '../../../ui/states';
import { Choice } from './choice';
import { DeckChoice } from './deck-choice';
import { deckOf, type Cards } from './deck-of';
import styles from './start.module.css';
import { StoryPick } from './story-pick';

const mostStories = 100;

/** `2026-12-04T17:00`, in the time of this browser. */
const localTime = (at: Date): string =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

function tomorrowEvening(): string {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  at.setHours(17, 0, 0, 0);
  return localTime(at);
}

/** Which stories, with which cards, together or until a deadline. */
export default function StartPage() {
  const t = useT('poker');
  const live = useLive();
  const navigate = useNavigate();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const { stories: numbers = [] } = useSearch({ from: '/inside/$workspace/$key/poker/new' });
  const mayOpen = useMay('poker.open');
  const role = useRole();
  const all = useAll('story');
  const rounds = useAll('round');
  const [planning] = useAll('planning');
  const [cards, setCards] = useState<Cards>({ name: 'own', typed: '' });
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [deadline, setDeadline] = useState(tomorrowEvening);
  const [autoReveal, setAutoReveal] = useState(true);
  const [past, setPast] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const onTable = useMemo(() => new Set<StoryId>(rounds.map(({ storyId }) => storyId)), [rounds]);
  const byNumber = useMemo(() => new Map(all.map((story) => [story.number, story])), [all]);
  const chosen = numbers.flatMap((number) => byNumber.get(number) ?? []);
  const free = chosen.filter(({ id }) => !onTable.has(id)).slice(0, mostStories);
  const deck = deckOf(cards, planning?.deck ?? []);
  const choose = (next: readonly Story[]): void =>
    void navigate({
      to: '/$workspace/$key/poker/new',
      params,
      search: { stories: next.map(({ number }) => number) },
      replace: true,
    });

  const open = (event: SubmitEvent): void => {
    event.preventDefault();
    const id = newId<PokerId>();
    const until = when === 'now' ? null : new Date(deadline).getTime();
    if (checkDeck(deck) !== null) setError(t('start.customWrong'));
    else if (until !== null && !(until > Date.now())) setPast(true);
    else {
      const stories = free.map((story) => ({ storyId: story.id, roundId: newId<RoundId>() }));
      const body = { id, stories, deck, deadline: until, autoReveal: until === null && autoReveal };
      const answer = live.do({ name: 'poker.open', body });
      if (!answer.ok) setError(problemText(answer));
      else void navigate({ to: '/$workspace/$key/poker/$id', params: { ...params, id }, replace: true });
    }
  };
  if (!mayOpen)
    return (
      <Page title={t('start.title')}>
        <EmptyState
          title={role === 'viewer' ? t('start.viewersWatch') : problemText({ code: 'project_archived' })}
          action={
            <Button component={Link} variant="default" to={`/${params.workspace}/${params.key}/poker`}>
              {t('summary.tables')}
            </Button>
          }
        />
      </Page>
    );
  return (
    <Page title={t('start.title')}>
      <form noValidate className={styles.form} onSubmit={open}>
        <StoryPick chosen={chosen} onTable={onTable} most={mostStories} onChoose={choose} />
        <DeckChoice value={cards} own={planning?.deck ?? []} onChange={setCards} />
        <Panel title={t('start.when')}>
          <div className={styles.choices} role="radiogroup" aria-label={t('start.when')}>
            <Choice
              name="when"
              checked={when === 'now'}
              title={t('start.now')}
              text={t('start.nowText')}
              onChoose={() => setWhen('now')}
            />
            <Choice
              name="when"
              checked={when === 'later'}
              title={t('start.later')}
              text={t('start.laterText')}
              onChoose={() => setWhen('later')}
            />
          </div>
          {when === 'now' ? (
            <Switch
              label={t('start.autoReveal')}
              checked={autoReveal}
              onChange={(event) => setAutoReveal(event.currentTarget.checked)}
            />
          ) : (
            <TextInput
              className={styles.short ?? ''}
              type="datetime-local"
              label={t('start.deadline')}
              value={deadline}
              min={localTime(new Date())}
              error={past && t('start.deadlinePast')}
              onChange={(event) => {
                setDeadline(event.currentTarget.value);
                setPast(false);
              }}
            />
          )}
        </Panel>
        <FormError>{error}</FormError>
        <div>
          <Button type="submit" size="sm" disabled={free.length === 0}>
            {t('start.open')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
