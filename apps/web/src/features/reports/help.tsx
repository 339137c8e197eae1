import { useT } from '../../lib/i18n';
import type { ReportName } from './search';

/** How the numbers of a report are made, and whose way it is. */
export function Help({ of }: { readonly of: ReportName }) {
  const t = useT('reports');
  return (
    <>
      <p>{t(`help.${of}.what`)}</p>
      <p>{t(`help.${of}.how`)}</p>
      <p>{t(`help.${of}.source`)}</p>
    </>
  );
}
