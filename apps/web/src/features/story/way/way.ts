import type { StageMove } from '@rondo/contracts';
import type { Station } from '@rondo/domain';

/** Time spent at one station in one lap. */
export interface WayPart {
  readonly station: Station;
  readonly lap: number;
  readonly from: number;
  readonly ms: number;
  /** Where the story still stands. */
  readonly open: boolean;
}

/** The moves that still hold: what was undone never was on the way, and an undo that was undone puts it back. */
export function standing(moves: readonly StageMove[]): StageMove[] {
  const kept: StageMove[] = [];
  const taken = new Map<number, StageMove>();
  for (const move of moves) {
    const undone = kept.findIndex(({ version }) => version === move.undoes);
    const [lost] = undone < 0 ? [] : kept.splice(undone, 1);
    if (lost !== undefined) taken.set(move.version, lost);
    else kept.push((move.undoes === null ? undefined : taken.get(move.undoes)) ?? move);
  }
  return kept;
}

/** The moves of a story, oldest first, as the stretches of its way. */
export function wayOf(moves: readonly StageMove[], now: number): WayPart[] {
  const parts: WayPart[] = [];
  moves.forEach(({ toStage, lap, occurredAt }, index) => {
    if (toStage === null) return;
    const next = moves[index + 1];
    const ms = Math.max(0, (next?.occurredAt ?? now) - occurredAt);
    const before = parts.at(-1);
    // A story that comes back from the trash goes on where it was.
    const goesOn = before?.station === toStage && before.lap === lap;
    if (goesOn) parts.pop();
    const from = goesOn ? before.from : occurredAt;
    parts.push({ station: toStage, lap, from, ms: ms + (goesOn ? before.ms : 0), open: next === undefined });
  });
  return parts;
}

/** How wide each stretch is drawn, in shares of one: short ones stay visible; what rests in MANAGE is over and takes no more room. */
export function widths(parts: readonly WayPart[], least = 0.02): number[] {
  const taken = parts.map(({ station, ms, open }) => (open && station === 'MANAGE' ? 0 : ms));
  const total = taken.reduce((sum, ms) => sum + ms, 0) || 1;
  const shares = taken.map((ms) => Math.max(ms / total, least));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}
