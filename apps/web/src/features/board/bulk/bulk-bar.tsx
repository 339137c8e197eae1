import { runCommand } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { useSizeName } from '../../../live/marks/amount';
import { useStoryView, useSelection } from '../../../live/view';
import type { StoryRequest } from '../../../live/view/story-desk';
import { Icon } from '../../../ui/icons';
import styles from './bulk-bar.module.css';

type Ask = (request: StoryRequest) => void;

/** What can be done with the selection, at hand while there is one. */
export default function BulkBar() {
  const t = useT('board');
  const sizeName = useSizeName();
  const view = useStoryView();
  const selection = useSelection();
  const mayEdit = useMay('story.edit');
  const ask = (request: (storyIds: ReturnType<typeof view.targets>) => Parameters<Ask>[0]) => () =>
    view.desk.ask(request(view.targets()));
  const pick = (what: Extract<StoryRequest, { kind: 'pick' }>['what']) =>
    ask((storyIds) => ({ kind: 'pick', what, storyIds }));
  return (
    <div className={styles.bar} role="toolbar" data-selection-bar aria-label={t('selectionBar')}>
      <strong className={styles.count}>{t('selectedCount', { count: selection.size })}</strong>
      {mayEdit && (
        <>
          <button type="button" onClick={pick('stage')}>
            {t('move')}
          </button>
          <button type="button" onClick={pick('sprint')}>
            {t('sprint')}
          </button>
          <button type="button" onClick={pick('assignees')}>
            {t('assign')}
          </button>
          <button type="button" onClick={pick('labels')}>
            {t('label')}
          </button>
          <button type="button" onClick={pick('priority')}>
            {t('priority')}
          </button>
          <button type="button" onClick={pick('points')}>
            {sizeName}
          </button>
          <button type="button" onClick={() => runCommand('poker.start')}>
            {t('poker')}
          </button>
          <button type="button" className={styles.danger} onClick={ask((storyIds) => ({ kind: 'delete', storyIds }))}>
            {t('delete')}
          </button>
        </>
      )}
      <button
        type="button"
        className={styles.clear}
        aria-label={t('clearSelection')}
        onClick={() => view.selection.clear()}
      >
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}
