import { Select } from '@mantine/core';
import type { LinkId, LinkKind, StoryId } from '@rondo/domain';
import { useId, useState } from 'react';
import { newId } from '../../../lib/ids';
import { useT } from '../../../lib/i18n';
import type { LinkWay } from '../activity/say';
import { FieldError } from '../fields/field-row';
import { Picker } from '../fields/picker';
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
  const label = useId();
  const [way, setWay] = useState<LinkWay>('blockedBy');
  const [open, setOpen] = useState(false);
  const { act, error } = useAct();
  const { found, search } = useStoryFinder((other) => other.id !== story.id);
  const pick = (other: string): void => {
    const backwards = way === 'blockedBy' || way === 'duplicatedBy';
    const [fromId, toId] = backwards ? [other as StoryId, story.id] : [story.id, other as StoryId];
    if (act({ name: 'link.add', body: { id: newId<LinkId>(), fromId, toId, kind: kinds[way] } })) onDone();
  };
  return (
    <>
      <div className={styles['form']}>
        <Select
          id="add-link"
          aria-label={t('linkKind')}
          data={ways.map((value) => ({ value, label: t(`linkWay.${value}`) }))}
          value={way}
          w={148}
          allowDeselect={false}
          onChange={(value) => {
            if (value !== null) setWay(value);
          }}
        />
        <span id={label} hidden>
          {t('addLink')}
        </span>
        <Picker
          field="link"
          labelledBy={label}
          choices={found.map((other) => storyChoice(other, place.key))}
          chosen={[]}
          searchable
          placeholder={t('findStory')}
          onSearch={search}
          onPick={pick}
          opened={open}
          onOpened={setOpen}
          className={styles['pick'] ?? ''}
        >
          {t('findStory')}
        </Picker>
      </div>
      <FieldError>{error}</FieldError>
    </>
  );
}
