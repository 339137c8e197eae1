import type { Change, ProjectIntent, Station } from '@rondo/domain';

/** Your intent that the confirmed state does not contain yet. */
export interface Pending {
  readonly mutationId: string;
  /** Another one where it was refused as it was first. */
  intent: ProjectIntent;
  readonly occurredAt: number;
  /** Where its writer saw the stories that it moves: more than one stage where an earlier move was on its way. */
  readonly seen: Readonly<Record<string, readonly Station[]>>;
  /** Undone while its answer was on the way: it shows nothing, and is undone once it turns out saved. */
  withdrawn: boolean;
  /** Once sent, the server may have it, whatever became of the answer. */
  sent: boolean;
  /** The version that the server answered; it counts until the confirmed state has come that far. */
  savedAt: number | null;
}

/** A pending intent that the confirmed state contains from now on; without a change it was answered before. */
export interface Settled {
  readonly pending: Pending;
  readonly change: Change | null;
}
