import type { Change, ProjectState } from '@rondo/domain';
import type { CopyKeeper } from './copy-keeper';
import type { Follower } from './follower';
import type { Notices } from './notices';
import type { Reconciled } from './reconciled';

/** What the server confirmed, for whoever brings in what its snapshot leaves out. */
export interface ConfirmedState {
  readonly state: ProjectState;
  /** False when the state cannot be brought there now. */
  reach(version: number): Promise<boolean>;
  /** Takes in a new picture of everything; false when none can come now. */
  renew(): Promise<boolean>;
  /** The changes after a version up to the held one; null when they are not known here. */
  changesAfter(version: number): readonly Change[] | null;
  /** Writes into the confirmed state, and tells the topic. */
  write(topic: string, work: () => void): void;
}

interface Parts {
  readonly reconciled: Reconciled;
  readonly follower: Follower;
  readonly keeper: CopyKeeper;
  readonly notices: Notices;
}

export const confirmedIn = ({ reconciled, follower, keeper, notices }: Parts): ConfirmedState => ({
  state: reconciled.state,
  reach: (version) => follower.reach(version),
  renew: () => follower.renew(),
  changesAfter: (version) => keeper.recent.after(version, reconciled.version),
  write: (topic, work) => {
    reconciled.rebase(work);
    notices.soon(topic);
  },
});
