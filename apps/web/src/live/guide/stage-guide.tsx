import type { Station } from '@rondo/domain';
import { typographicText } from '../../lib/french';
import { useLanguage } from '../../lib/i18n';
import type { Guide } from './guide';
import { guideEn } from './guide-en';
import { guideFr } from './guide-fr';
import styles from './stage-guide.module.css';

const spaced = (value: unknown): unknown => {
  if (typeof value === 'string') return typographicText(value);
  if (Array.isArray(value)) return value.map(spaced);
  return Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, spaced(part)]));
};
const guides = { en: guideEn, fr: spaced(guideFr) as Guide };

interface Props {
  readonly station: Station;
}

/** What a station is for. A few kilobytes of text: load the page that shows it lazily. */
export function StageGuide({ station }: Props) {
  const { headings, stations } = guides[useLanguage()];
  const guide = stations[station];
  return (
    <section className={styles.guide} aria-label={guide.question}>
      <p className={styles.question}>{guide.question}</p>
      <p>{guide.what}</p>
      <dl>
        <Lines heading={headings.actions} lines={guide.actions} />
        <Lines heading={headings.practice} lines={guide.practice} />
        <Lines heading={headings.keyPoint} lines={[guide.keyPoint]} />
        <Lines heading={headings.gate} lines={[guide.gate]} />
      </dl>
    </section>
  );
}

function Lines({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <>
      <dt>{heading}</dt>
      {lines.map((line) => (
        <dd key={line} className={lines.length > 1 ? styles.item : undefined}>
          {line}
        </dd>
      ))}
    </>
  );
}
