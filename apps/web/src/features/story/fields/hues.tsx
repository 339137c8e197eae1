import { hues, type Hue } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import styles from './fields.module.css';

export function HueDot({ color }: { readonly color: Hue }) {
  return <span className={styles['dot']} data-hue={color} aria-hidden="true" />;
}

interface Props {
  readonly label: string;
  readonly value: Hue;
  readonly onPick: (hue: Hue) => void;
}

/** The colours of the theme, to choose one. */
export function HueRow({ label, value, onPick }: Props) {
  const t = useT('story');
  return (
    <div className={styles['hues']} role="radiogroup" aria-label={t('color', { name: label })}>
      {hues.map((hue) => (
        <button
          key={hue}
          type="button"
          role="radio"
          aria-checked={hue === value}
          aria-label={t(`hue.${hue}`)}
          title={t(`hue.${hue}`)}
          className={styles['hue']}
          data-hue={hue}
          onClick={() => {
            onPick(hue);
          }}
        />
      ))}
    </div>
  );
}
