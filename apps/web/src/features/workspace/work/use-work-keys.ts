import { useCommands } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';

const ways = { up: [['up', 'k'], -1], down: [['down', 'j'], 1] } as const;

/** Walking from row to row, over all projects. */
export function useWorkKeys(): void {
  const t = useT('workspace');
  const walk = (step: 1 | -1): void => {
    const rows = [...document.querySelectorAll<HTMLElement>('li[data-story] > a')];
    const at = rows.findIndex((row) => row.parentElement?.contains(document.activeElement) === true);
    rows[at === -1 ? 0 : at + step]?.focus();
  };
  useCommands(
    (['up', 'down'] as const).map((way) => {
      const [keys, step] = ways[way];
      return {
        id: `work.${way}`,
        title: t(`work.${way}`),
        group: t('work.title'),
        keys,
        notInPalette: true,
        run: () => walk(step),
      };
    }),
  );
}
