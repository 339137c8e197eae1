import type { Change, ProjectState } from '@rondo/domain';

/** What the server confirmed, for whoever brings in what its snapshot leaves out. */
export interface ConfirmedState {
  readonly state: ProjectState;
  /** False when the state cannot be brought there now. */
  reach(version: number): Promise<boolean>;
  /** The changes after a version up to the held one; null when they are not known here. */
  changesAfter(version: number): readonly Change[] | null;
  /** Writes into the confirmed state, and tells the topic. */
  write(topic: string, work: () => void): void;
}
