import { cardsOf } from '@rondo/domain';
import { useRef } from 'react';
import { useCommands } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { Kbd } from '../../../ui/kbd';
import styles from './hand.module.css';

interface Props {
  readonly deck: readonly string[];
  readonly chosen: string | null;
  readonly onPlay: (card: string | null) => void;
}

/** Keys of the cards that no key says: `?` shows all keys everywhere. */
const keysOf: Readonly<Record<string, string>> = { '?': 'u', '☕': 'p', '½': '.' };
const typedAs = (card: string): string => keysOf[card] ?? card.toLowerCase();
/** 1 and then 3 within so long is 13. */
const togetherMs = 900;

/** Your cards: one press plays, another takes back. */
export function Hand({ deck, chosen, onPlay }: Props) {
  const t = useT('poker');
  const ui = useT('ui');
  const cards = cardsOf(deck);
  const typed = useRef({ keys: '', at: 0 });
  const type = (key: string): void => {
    const now = performance.now();
    const before = now - typed.current.at < togetherMs ? typed.current.keys : '';
    const begins = (keys: string) => cards.some((card) => typedAs(card).startsWith(keys));
    const keys = before !== '' && begins(before + key) ? before + key : key;
    typed.current = { keys, at: now };
    const card = cards.find((each) => typedAs(each) === keys);
    if (card !== undefined) onPlay(card);
  };
  const signs = [...new Set(cards.flatMap((card) => [...typedAs(card)]))];
  useCommands(
    signs.map((sign) => ({
      id: `poker.card.${sign}`,
      title: t('table.card', { card: cards.filter((card) => typedAs(card).startsWith(sign)).join(' · ') || sign }),
      group: t('group'),
      keys: [sign],
      notInPalette: true,
      run: () => type(sign),
    })),
  );
  const meaning = (card: string): string | undefined =>
    card === '?' ? t('table.unsure') : card === '☕' ? t('table.coffee') : undefined;
  const nameOf = (card: string): string => {
    const [what, value] = [t('table.card', { card }), meaning(card)];
    return value === undefined ? what : ui('labelled', { what, value });
  };
  return (
    <div className={styles.place}>
      <div role="group" className={styles.hand} aria-label={t('table.hand')}>
        {cards.map((card) => (
          <button
            key={card}
            type="button"
            className={styles.card}
            aria-pressed={card === chosen}
            aria-label={nameOf(card)}
            title={card === chosen ? t('table.takeBack') : meaning(card)}
            onClick={() => onPlay(card === chosen ? null : card)}
          >
            <span>{card}</span>
            {keysOf[card] !== undefined && <Kbd keys={keysOf[card]} />}
          </button>
        ))}
      </div>
    </div>
  );
}
