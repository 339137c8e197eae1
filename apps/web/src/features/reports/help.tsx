import { useT } from '../../lib/i18n';
import styles from './reports.module.css';
import type { ReportName } from './search';

/** How the numbers of a report are made, and whose way it is. */
export function Help({ of }: { readonly of: ReportName }) {
  const t = useT('reports');
  return (
    <>
      <h3>{t('helpParts.what')}</h3>
      <p>{t(`help.${of}.what`)}</p>
      <h3>{t('helpParts.formula')}</h3>
      <p className={styles.formula}>{t(`help.${of}.formula`)}</p>
      <p>{t(`help.${of}.how`)}</p>
      <h3>{t('helpParts.source')}</h3>
      <p>{t(`help.${of}.source`)}</p>
    </>
  );
}
