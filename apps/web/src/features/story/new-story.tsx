import type { Station } from '@rondo/domain';

export interface NewStoryProps {
  /** Where it is to be born; PLAN when absent. */
  readonly stage?: Station;
  readonly onClose: () => void;
}

export default function NewStoryDialog(_props: NewStoryProps) {
  return null;
}
