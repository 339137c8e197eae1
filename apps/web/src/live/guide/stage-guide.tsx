import type { Station } from '@rondo/domain';
import { useTranslation } from 'react-i18next';
import { guideEn } from './guide-en';
import { guideFr } from './guide-fr';
import styles from './stage-guide.module.css';

interface Props {
  readonly station: Station;
}

/** What a station is for. A few kilobytes of text: load the page that shows it lazily. */
export function StageGuide({ station }: Props) {
  const { i18n } = useTranslation();
  const { headings, stations } = i18n.language.startsWith('fr') ? guideFr : guideEn;
  const guide = stations[station];
  return (
    <section className={styles['guide']} aria-label={guide.question}>
      <p className={styles['question']}>{guide.question}</p>
      <p>{guide.what}</p>
      <dl>
        <Lines heading={headings.actions} lines={guide.actions} />
        <Lines heading={headings.practice} lines={guide.practice} />
        <Line heading={headings.keyPoint} line={guide.keyPoint} />
        <Line heading={headings.gate} line={guide.gate} />
      </dl>
    </section>
  );
}

function Line({ heading, line }: { readonly heading: string; readonly line: string }) {
  return (
    <>
      <dt>{heading}</dt>
      <dd>{line}</dd>
    </>
  );
}

function Lines({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <>
      <dt>{heading}</dt>
      {lines.map((line) => (
        <dd key={line} className={styles['item']}>
          {line}
        </dd>
      ))}
    </>
  );
}
