import { Select } from '@mantine/core';
import type { LinkId, LinkKind, StoryId } from '@rondo/domain';
import { useState } from 'react';
import { newId } from '../../../lib/ids';
import { useT } from '../../../lib/i18n';
import { useLinks } from '../../../live/hooks';
import { wayOfLink } from '../activity/detail-words';
import type { LinkWay } from '../activity/say';
import { FieldError } from '../fields/field-row';
import { ReturnFocus } from '../../../ui/return-focus';
import { useOpened } from '../open/opened';
import { useAct } from '../open/use-act';
import { storyChoice } from './story-choice';
import styles from './tied.module.css';
import { useStoryFinder } from './use-story-finder';

const kinds: Readonly<Record<LinkWay, LinkKind>> = {
  blocks: 'blocks',
  blockedBy: 'blocks',
  relates: 'relates',
  duplicates: 'duplicates',
  duplicatedBy: 'duplicates',
};
const ways = Object.keys(kinds) as LinkWay[];

export function AddLink({ onDone }: { readonly onDone: () => void }) {
  const { story, place } = useOpened();
  const t = useT('story');
  const [way, setWay] = useState<LinkWay>('blockedBy');
  const { act, error } = useAct();
  const linked = useLinks(story.id).filter((link) => wayOfLink(link, story.id) === way);
  const taken = new Set([story.id, ...linked.flatMap(({ fromId, toId }) => [fromId, toId])]);
  const { found, search } = useStoryFinder(({ id }) => !taken.has(id));
  const choices = found.map((other) => storyChoice(other, place.key));
  const pick = (other: string): void => {
    const backwards = way === 'blockedBy' || way === 'duplicatedBy';
    const [fromId, toId] = backwards ? [other as StoryId, story.id] : [story.id, other as StoryId];
    if (act({ name: 'link.add', body: { id: newId<LinkId>(), fromId, toId, kind: kinds[way] } })) onDone();
  };
  return (
    <>
      <ReturnFocus />
      <div className={styles['form']}>
        <Select
          aria-label={t('linkKind')}
          data={ways.map((value) => ({ value, label: t(`linkWay.${value}`) }))}
          value={way}
          w={148}
          allowDeselect={false}
          onChange={(value) => {
            if (value !== null) setWay(value);
          }}
        />
        <Select
          id="add-link"
          className={styles['pick'] ?? ''}
          aria-label={t('findStory')}
          placeholder={t('findStory')}
          data={choices.map(({ id, name }) => ({ value: id, label: name }))}
          filter={({ options }) => options}
          renderOption={({ option }) => {
            const { mark, name } = choices.find(({ id }) => id === option.value) ?? { name: option.label };
            return (
              <span className={styles['found']}>
                {mark}
                <span className={styles['title']}>{name}</span>
              </span>
            );
          }}
          nothingFoundMessage={t('nothingFound')}
          value={null}
          searchable
          selectFirstOptionOnChange
          autoFocus
          onSearchChange={search}
          onKeyDown={(event) => {
            const [first] = choices;
            // What the server finds comes when nothing is typed any more, and is not selected by itself.
            const unselected = !event.currentTarget.hasAttribute('aria-activedescendant');
            if (event.key === 'Escape') onDone();
            else if (event.key === 'Enter' && unselected && first !== undefined) pick(first.id);
            else return;
            event.preventDefault();
          }}
          onChange={(other) => {
            if (other !== null) pick(other);
          }}
        />
      </div>
      <FieldError>{error}</FieldError>
    </>
  );
}
