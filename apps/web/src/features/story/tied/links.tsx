import type { Link, LinkId, Story, StoryId } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { call } from '../../../lib/api';
import { useT } from '../../../lib/i18n';
import { useLinks, useStory } from '../../../live/hooks';
import { Icon } from '../../../ui/icons';
import { wayOfLink } from '../activity/detail-words';
import { FieldError } from '../fields/field-row';
import lines from '../lines/lines.module.css';
import { useOpened } from '../open/opened';
import { Section } from '../open/section';
import { useAct } from '../open/use-act';
import { AddLink } from './add-link';
import { StoryLink } from './story-link';
import styles from './tied.module.css';

const order = ['blockedBy', 'blocks', 'duplicates', 'duplicatedBy', 'relates'] as const;

export function Links() {
  const { story, mayEdit } = useOpened();
  const t = useT('story');
  const links = useLinks(story.id);
  const { act, error } = useAct();
  const [adding, setAdding] = useState(false);
  // Whoever is led here by the address is here to add one.
  const visit = useRouterState({ select: ({ location }) => location.hash === 'add-link' && location.state.__TSR_key });
  useEffect(() => setAdding(typeof visit === 'string'), [visit]);
  if (links.length === 0 && !mayEdit) return null;
  const sorted = [...links].sort(
    (a, b) => order.indexOf(wayOfLink(a, story.id)) - order.indexOf(wayOfLink(b, story.id)) || (a.id < b.id ? -1 : 1),
  );
  const button = (
    <button
      type="button"
      className={lines['tool']}
      aria-label={t('addLink')}
      title={t('addLink')}
      aria-expanded={adding}
      onClick={() => {
        setAdding(!adding);
      }}
    >
      <Icon name="plus" size={14} />
    </button>
  );
  return (
    <Section title={t('links')} {...(mayEdit ? { action: button } : {})}>
      {sorted.length > 0 && (
        <ul className={styles['list']}>
          {sorted.map((link) => (
            <LinkRow key={link.id} link={link} onRemove={(id) => act({ name: 'link.remove', body: { id } })} />
          ))}
        </ul>
      )}
      {adding && (
        <AddLink
          onDone={() => {
            setAdding(false);
          }}
        />
      )}
      <FieldError>{error}</FieldError>
    </Section>
  );
}

interface RowProps {
  readonly link: Link;
  readonly onRemove: (id: LinkId) => void;
}

function LinkRow({ link, onRemove }: RowProps) {
  const { story, mayEdit, place } = useOpened();
  const t = useT('story');
  const way = wayOfLink(link, story.id);
  const otherId = link.fromId === story.id ? link.toId : link.fromId;
  const other = useLinked(otherId);
  const name = other === undefined ? t('elsewhere') : `${place.key}-${other.number}`;
  return (
    <li className={styles['row']} data-way={way}>
      <span className={styles['way']}>{t(`linkWay.${way}`)}</span>
      {other === undefined ? <span className={styles['gone']}>{name}</span> : <StoryLink story={other} />}
      {mayEdit && (
        <button
          type="button"
          className={lines['tool']}
          aria-label={t('removeLink', { name })}
          onClick={() => {
            onRemove(link.id);
          }}
        >
          <Icon name="close" size={13} />
        </button>
      )}
    </li>
  );
}

/** The other end may have left the board. */
function useLinked(id: StoryId): Story | undefined {
  const { place } = useOpened();
  const live = useStory(id);
  const { data } = useQuery({
    queryKey: ['story.read', id],
    enabled: live === undefined,
    queryFn: ({ signal }) => call('story.read', { params: { ...place, storyId: id } }, { signal }),
  });
  return live ?? data?.story;
}
