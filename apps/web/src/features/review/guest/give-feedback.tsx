import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { DemoId, FeedbackId } from '@rondo/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { call, reasonOf } from '../../../lib/api';
import { relativeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { FormError } from '../../../ui/form-parts';
import { Icon } from '../../../ui/icons';
import styles from './guest.module.css';
import type { GuestReview } from './use-guest-review';

interface Props {
  readonly secret: string;
  readonly review: GuestReview;
  /** As it was given the last time. */
  readonly name: string;
  readonly body: string;
  readonly onBody: (body: string) => void;
  readonly onSaid: (name: string, id: FeedbackId) => void;
}

export function GiveFeedback({ secret, review, name: known, body, onBody, onSaid }: Props) {
  const t = useT('review');
  const queries = useQueryClient();
  const [name, setName] = useState(known);
  const [chosen, setChosen] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const [said, setSaid] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // The same words get the same id until they have arrived: a second try says nothing twice.
  const [id, setId] = useState(() => newId<FeedbackId>());
  const shown = review.demos.find(({ shownAt }) => shownAt !== null)?.id ?? '';
  const about = chosen ?? shown;
  const send = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const [by, words] = [name.trim(), body.trim()];
    setMissing(by === '' || words === '');
    if (by === '' || words === '' || sending) return;
    setSending(true);
    setError(null);
    try {
      const demoId = about === '' ? null : (about as DemoId);
      await call('review.feedback', { body: { secret, id, name: by, body: words, demoId } });
      onSaid(by, id);
      setId(newId<FeedbackId>());
      onBody('');
      setChosen(null);
      setSaid(true);
      await queries.invalidateQueries({ queryKey: ['guest review'] });
    } catch (refusal) {
      setError(refusal);
    } finally {
      setSending(false);
    }
  };
  return (
    <section id="feedback" aria-label={t('guest.feedback')} className={styles.part}>
      <h2>{t('guest.feedback')}</h2>
      <form className={styles.form} noValidate onSubmit={(event) => void send(event)}>
        <TextInput
          size="md"
          label={t('guest.name')}
          autoComplete="name"
          maxLength={80}
          value={name}
          error={missing && name.trim() === '' ? t('guest.needed') : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          size="md"
          label={t('guest.about')}
          value={about}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: t('guest.whole') },
            ...review.demos.map((demo) => ({ value: demo.id, label: demo.title })),
          ]}
        />
        <Textarea
          size="md"
          label={t('guest.body')}
          placeholder={t('guest.bodyPlaceholder')}
          maxLength={4000}
          minRows={4}
          autosize
          value={body}
          error={missing && body.trim() === '' ? t('guest.needed') : null}
          onChange={(event) => {
            onBody(event.currentTarget.value);
            setSaid(false);
          }}
        />
        <FormError>{error === null ? null : reasonOf(error)}</FormError>
        <Button type="submit" size="md" loading={sending}>
          {t('guest.send')}
        </Button>
        <p className={styles.thanks} role="status">
          {said ? t('guest.sent') : ''}
        </p>
      </form>
      {review.feedback.length > 0 && <Mine review={review} />}
    </section>
  );
}

function Mine({ review: { feedback, demos } }: Pick<Props, 'review'>) {
  const t = useT('review');
  return (
    <>
      <h3>{t('guest.mine')}</h3>
      <ul className={styles.mine}>
        {feedback.toReversed().map(({ id, body, demoId, saidAt, adopted }) => {
          const about = demos.find((demo) => demo.id === demoId);
          return (
            <li key={id}>
              <p>{body}</p>
              <small>
                {about !== undefined && `${t('feedback.about', { title: about.title })} · `}
                {relativeText(saidAt)}
              </small>
              {adopted && (
                <span className={styles.adopted}>
                  <Icon name="check" size={13} /> {t('guest.adopted')}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
