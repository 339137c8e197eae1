import { useT } from '../../lib/i18n';
import { sizesText } from '../sizes';
import { longestTitle, startOf, type WrongSize } from './quick-add';
import styles from './quick-add.module.css';

const told = 3;

/** Why nothing is added. */
function Refused({ words, lines }: { readonly words: string; readonly lines: readonly string[] }) {
  return (
    <div role="alert" className={styles.wrong}>
      <p>{words}</p>
      <ul>
        {lines.slice(0, told).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {lines.length > told && <li>…</li>}
      </ul>
    </div>
  );
}

export function TooLong({ titles }: { readonly titles: readonly string[] }) {
  const t = useT('marks');
  if (titles.length === 0) return null;
  return (
    <Refused
      words={t('quickAdd.tooLong', { count: titles.length, most: longestTitle })}
      lines={titles.map((title) => t('quickAdd.longTitle', { start: startOf(title), length: title.length }))}
    />
  );
}

interface WrongProps {
  readonly lines: readonly WrongSize[];
  readonly sizes: readonly number[];
}

export function WrongSizes({ lines, sizes }: WrongProps) {
  const t = useT('marks');
  if (lines.length === 0) return null;
  return (
    <Refused
      words={t('quickAdd.wrongSize', {
        count: lines.length,
        sizes: sizesText(sizes),
      })}
      lines={lines.map(({ title, points }) => t('quickAdd.wrongLine', { start: startOf(title), points }))}
    />
  );
}
