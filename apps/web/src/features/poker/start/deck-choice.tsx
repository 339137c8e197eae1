import { TextInput } from '@mantine/core';
import { decks, type DeckName } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { Panel } from '../../../ui/panel';
import { Choice } from './choice';
import { meaningOf } from '../result/label-of';
import type { Cards } from './deck-of';
import styles from './start.module.css';

interface Props {
  readonly value: Cards;
  readonly own: readonly string[];
  readonly onChange: (value: Cards) => void;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

export function DeckChoice({ value, own, onChange }: Props) {
  const t = useT('poker');
  const names = (Object.keys(decks) as DeckName[]).filter((name) => !same(decks[name], own));
  const twin = (Object.keys(decks) as DeckName[]).find((name) => same(decks[name], own));
  const shown = (deck: readonly string[]): string => deck.map(meaningOf).join('  ');
  const ownTitle = twin === undefined ? t('start.own') : `${t('start.own')} · ${t(`start.${twin}`)}`;
  return (
    <Panel title={t('start.deck')} text={t('start.also')}>
      <div className={styles.choices} role="radiogroup" aria-label={t('start.deck')}>
        <Choice
          name="deck"
          checked={value.name === 'own'}
          title={ownTitle}
          text={shown(own)}
          onChoose={() => onChange({ ...value, name: 'own' })}
        />
        {names.map((name) => (
          <Choice
            key={name}
            name="deck"
            checked={value.name === name}
            title={t(`start.${name}`)}
            text={shown(decks[name])}
            onChoose={() => onChange({ ...value, name })}
          />
        ))}
        <Choice
          name="deck"
          checked={value.name === 'custom'}
          title={t('start.custom')}
          text={t('start.customHint')}
          onChoose={() => onChange({ ...value, name: 'custom' })}
        />
      </div>
      {value.name === 'custom' && (
        <TextInput
          label={t('start.customLabel')}
          description={t('start.customHint')}
          placeholder="1, 2, 4, 8"
          autoComplete="off"
          maxLength={200}
          value={value.typed}
          onChange={(event) => onChange({ name: 'custom', typed: event.currentTarget.value })}
        />
      )}
    </Panel>
  );
}
