import { useMemo } from 'react';
import { useLive } from '../../live/hooks';
import { useBoardView } from '../../live/view';
import { Columns } from './columns/columns';
import { ColumnsContext, newColumnsParts } from './columns/columns-context';
import styles from './columns/columns.module.css';
import { NoMatch } from './filtering/no-match';
import { anchorAt, staysPut } from '../../live/view/place';

export default function ColumnsPage() {
  const { visible } = useLive();
  const view = useBoardView();
  const parts = useMemo(
    () =>
      newColumnsParts((storyIds, place) => {
        if (place === null || storyIds.length === 0) return;
        const { station: stage, index } = place;
        const all = visible.at(stage).map((story) => story.id);
        const after = anchorAt(all, view.lists.at(stage), index, new Set(storyIds));
        if (!staysPut(all, storyIds, after)) view.desk.ask({ kind: 'move', storyIds, stage, after });
      }),
    [visible, view],
  );
  return (
    <ColumnsContext value={parts}>
      <div className={styles.page}>
        <Columns />
        <NoMatch />
      </div>
    </ColumnsContext>
  );
}
