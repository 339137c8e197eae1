import type { Station } from '@rondo/domain';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useMay } from '../../live/hooks';
import { HandsContext, type Hands } from './hands';
import { RingBoard } from './ring-board';
import styles from './ring-page.module.css';
import { useOpenStory } from './use-open-story';
import { useRingKeys } from './use-ring-keys';

const StagePanel = lazy(() => import('./stage/stage-panel'));

/** The cycle of a project, live. */
export default function RingPage() {
  const root = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Station | null>(null);
  const current = useRingKeys(root, setStage);
  const hands = useRingHands();
  const close = useCallback(() => {
    setStage(null);
    if (stage !== null) root.current?.querySelector<HTMLElement>(`[data-hub="${stage}"]`)?.focus();
  }, [stage]);
  return (
    <HandsContext value={hands}>
      <div ref={root} className={styles.page}>
        <RingBoard current={current} onOpen={setStage} />
        {stage !== null && (
          <Suspense fallback={null}>
            <StagePanel key={stage} station={stage} onClose={close} />
          </Suspense>
        )}
      </div>
    </HandsContext>
  );
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
