import { NativeSelect } from '@mantine/core';
import { capacityUnits, decks, type CapacityUnit, type DeckName } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { CommitInput } from '../../../ui/commit-input';
import styles from './planning.module.css';
import { useConfigure } from './use-configure';

const names = Object.keys(decks) as DeckName[];
const sameCards = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** What sizes are counted in, what is kept free, and the cards that are played with. */
export function EstimatesForm() {
  const t = useT('planning');
  const { planning, mayEdit, configure } = useConfigure();
  const { deck, reserve, unit } = planning;
  const chosen = names.find((name) => sameCards(decks[name], deck)) ?? 'custom';
  const setReserve = (text: string): void => {
    const percent = Math.round(Number(text.replace('%', '').trim()));
    if (Number.isFinite(percent)) configure({ reserve: Math.min(90, Math.max(0, percent)) });
  };
  const setCards = (text: string): void => {
    const cards = text.split(',').map((card) => card.trim());
    configure({ deck: cards.filter((card) => card !== '') });
  };
  return (
    <div className={styles.part}>
      <div className={styles.fields}>
        <NativeSelect
          label={t('unit')}
          disabled={!mayEdit}
          value={unit}
          data={capacityUnits.map((value) => ({ value, label: t(`units.${value}`) }))}
          onChange={(event) => configure({ unit: event.currentTarget.value as CapacityUnit })}
        />
        <NativeSelect
          label={t('deck')}
          disabled={!mayEdit}
          value={chosen}
          data={[
            ...names.map((value) => ({ value: value, label: t(`decks.${value}`) })),
            ...(chosen === 'custom' ? [{ value: 'custom', label: t('decks.custom') }] : []),
          ]}
          onChange={(event) => {
            const name = names.find((known) => known === event.currentTarget.value);
            if (name !== undefined) configure({ deck: decks[name] });
          }}
        />
      </div>
      <CommitInput
        label={t('cards')}
        description={t('cardsHint')}
        maxLength={260}
        readOnly={!mayEdit}
        value={deck.join(', ')}
        onCommit={setCards}
      />
      <CommitInput
        className={styles.reserve ?? ''}
        label={t('reserve')}
        description={t('reserveHint')}
        inputMode="numeric"
        maxLength={4}
        readOnly={!mayEdit}
        rightSection="%"
        value={String(reserve)}
        onCommit={setReserve}
      />
    </div>
  );
}
