import { useT } from '../../../lib/i18n';
import styles from './compared.module.css';
import { differences } from './differences';
import { sideBySide } from './side-by-side';

interface Props {
  readonly left: string;
  readonly right: string;
  readonly leftTitle: string;
  readonly rightTitle: string;
}

/** Two versions of a text beside each other, what differs marked by sign and by colour. */
export function Compared({ left, right, leftTitle, rightTitle }: Props) {
  const t = useT('story');
  const rows = sideBySide(differences(left, right));
  if (rows.every(({ same }) => same)) return <p className={styles['same']}>{t('sameText')}</p>;
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('compare')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{leftTitle}</th>
            <th scope="col">{rightTitle}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ same, theirs, mine }, index) => (
            <tr key={index}>
              <Cell text={theirs} mark={same ? null : 'theirs'} />
              <Cell text={mine} mark={same ? null : 'mine'} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ text, mark }: { readonly text: string | null; readonly mark: 'theirs' | 'mine' | null }) {
  if (text === null) return <td className={styles['absent']} />;
  const Words = mark === 'theirs' ? 'del' : mark === 'mine' ? 'ins' : 'span';
  return (
    <td data-mark={mark ?? undefined}>
      <Words>{text === '' ? '\u00a0' : text}</Words>
    </td>
  );
}
