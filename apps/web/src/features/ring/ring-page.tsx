import type { Station } from '@rondo/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import { useMay } from '../../live/hooks';
import { later } from '../../ui/later';
import { HandsContext, type Hands } from './hands';
import { RingBoard } from './ring-board';
import styles from './ring-page.module.css';
import { useOpenStory } from './use-open-story';
import { useRingKeys } from './use-ring-keys';

const StagePanel = later(() => import('./stage/stage-panel'), 'soon');

/** The cycle of a project, live. */
export default function RingPage() {
  const root = useRef<HTMLDivElement>(null);
  const [stage, openStage] = useOpenStage();
  const current = useRingKeys(root, openStage);
  const hands = useRingHands();
  const close = useCallback(() => {
    openStage(undefined);
    if (stage !== undefined) root.current?.querySelector<HTMLElement>(`[data-hub="${stage}"]`)?.focus();
  }, [stage, openStage]);
  return (
    <HandsContext value={hands}>
      <div ref={root} className={styles.page}>
        <RingBoard current={current} onOpen={openStage} />
        {stage !== undefined && <StagePanel key={stage} station={stage} onClose={close} onMissing={close} />}
      </div>
    </HandsContext>
  );
}

/** The stage that is open stands in the address. */
function useOpenStage(): readonly [Station | undefined, (station: Station | undefined) => void] {
  const navigate = useNavigate();
  const { stage } = useSearch({ strict: false });
  const open = useCallback(
    (station: Station | undefined) =>
      void navigate({ to: '.', search: (before: object) => ({ ...before, stage: station }) } as never),
    [navigate],
  );
  return [stage, open];
}

function useRingHands(): Hands {
  const openStory = useOpenStory();
  const mayMove = useMay('story.move');
  const mayCreate = useMay('story.create');
  const navigate = useNavigate();
  return useMemo(() => {
    const addStory = () =>
      void navigate({ to: '.', search: (before: object) => ({ ...before, new: 'PLAN' }) } as never);
    return { openStory, mayMove, addStory: mayCreate ? addStory : null };
  }, [openStory, mayMove, mayCreate, navigate]);
}
