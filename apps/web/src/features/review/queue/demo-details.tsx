import { Button } from '@mantine/core';
import { demoVerdicts, isWebPage, type Demo, type DemoVerdict, type LinkId, type StoryId } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { useAll } from '../../../live/hooks';
import { usePeople } from '../../../live/people';
import { useWrite } from '../../../live/use-write';
import { CommitInput } from '../../../ui/commit-input';
import { MenuButton } from '../../../ui/menu';
import { showToast } from '../../../ui/toast-store';
import { Choices } from '../parts/choices';
import styles from './queue.module.css';
import type { Queue } from './use-queue';

interface Props {
  readonly demo: Demo;
  readonly title: string;
  readonly queue: Queue;
  /** A refusal needs its reason first: until then it is only meant. */
  readonly refusing: boolean;
  readonly onRefuse: (asks: boolean) => void;
}

/** The verdict on a story, who presents it, and where it can be seen. */
export function DemoDetails({ demo, title, queue, refusing, onRefuse }: Props) {
  const t = useT('review');
  const { id, verdict, reason, link } = demo;
  const { mayEdit, edit } = queue;
  const asks = verdict === 'rejected' || refusing;
  const choose = (next: DemoVerdict | null): void => {
    const waits = next === 'rejected' && reason === '';
    onRefuse(waits);
    if (!waits) edit(id, { verdict: next });
  };
  return (
    <div className={styles.details}>
      <Choices
        label={t('verdict.title')}
        value={refusing ? 'rejected' : verdict}
        disabled={!mayEdit}
        onChange={choose}
        choices={demoVerdicts.map((value) => ({ value, label: t(`verdict.${value}`), tone: tones[value] }))}
      />
      {asks && (
        <CommitInput
          className={styles.reason ?? ''}
          size="sm"
          label={t('verdict.why')}
          placeholder={t('verdict.whyPlaceholder')}
          maxLength={1000}
          autoFocus={refusing}
          data-reason=""
          readOnly={!mayEdit}
          value={reason}
          onCommit={(text, replaced) => {
            if (text !== '') edit(id, { verdict: 'rejected', reason: text, replaced: { reason: replaced } });
            onRefuse(false);
          }}
        />
      )}
      {verdict === 'followup' && mayEdit && <FollowUp demo={demo} title={title} />}
      {mayEdit && (
        <div className={styles.fields}>
          <Presenter demo={demo} queue={queue} />
          <CommitInput
            className={styles.address ?? ''}
            size="xs"
            aria-label={t('queue.link')}
            placeholder={t('queue.linkPlaceholder')}
            type="url"
            maxLength={500}
            value={link}
            refuse={(text) => (text === '' || isWebPage(text) ? null : t('queue.linkWrong'))}
            onCommit={(text, replaced) => edit(id, { link: text, replaced: { link: replaced } })}
          />
          <Button variant="subtle" size="compact-sm" color="gray" onClick={() => queue.remove(id)}>
            {t('queue.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}

const tones = { accepted: 'ok', followup: 'warn', rejected: 'bad' } as const;

function Presenter({ demo: { id, presenterId }, queue }: Pick<Props, 'demo' | 'queue'>) {
  const t = useT('review');
  const people = usePeople();
  const members = useAll('member').flatMap((member) => people.get(member.id) ?? []);
  const name = presenterId === null ? t('queue.nobody') : (people.get(presenterId)?.name ?? t('queue.nobody'));
  const choice = (person: { readonly id: Demo['presenterId']; readonly name: string }) => ({
    label: person.name,
    checked: person.id === presenterId,
    run: () => queue.edit(id, { presenterId: person.id }),
  });
  return (
    <MenuButton
      className={styles.presenter}
      parts={[
        choice({ id: null, name: t('queue.nobody') }),
        ...members.sort((a, b) => a.name.localeCompare(b.name)).map((person) => choice(person)),
      ]}
    >
      <span>{t('queue.presenter')}</span> {name}
    </MenuButton>
  );
}

function FollowUp({ demo, title }: Pick<Props, 'demo' | 'title'>) {
  const t = useT('review');
  const write = useWrite();
  const [words, setWords] = useState(() => t('verdict.followPreset', { title }).slice(0, 200));
  const [done, setDone] = useState(false);
  if (done) return <p className={styles.followed}>{t('verdict.followed')}</p>;
  const follow = (): void => {
    const body = { id: demo.id, storyId: newId<StoryId>(), linkId: newId<LinkId>(), title: words.trim() };
    if (!write({ name: 'demo.follow', body })) return;
    setDone(true);
    showToast({ title: t('verdict.followed') });
  };
  return (
    <form
      noValidate
      className={styles.follow}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') follow();
      }}
    >
      <input
        aria-label={t('verdict.followTitle')}
        maxLength={200}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" variant="default">
        {t('verdict.follow')}
      </Button>
    </form>
  );
}
