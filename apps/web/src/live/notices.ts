import type { ProjectIntent } from '@rondo/domain';
import type { Refused } from '../lib/api';
import type { Crossed } from './crossed';
import type { Shifted } from './deed';
import { Pulse } from './pulse';
import type { Reconciled } from './reconciled';
import { Topics } from './topics';
import type { Move } from './touched';

export type RefusedListener = (intent: ProjectIntent, problem: Refused) => void;
/** Your last change was taken back, or done again. */
export type ShiftedListener = (what: Shifted, way: 'undone' | 'redone') => void;
export type CrossedListener = (crossed: Crossed) => void;

/** Tells the screen what changed: together, and only what differs in the end. */
export class Notices {
  readonly topics = new Topics();
  private readonly also = new Set<string>();
  private readonly moveListeners = new Set<(move: Move) => void>();
  private readonly refusedListeners = new Set<RefusedListener>();
  private readonly shiftedListeners = new Set<ShiftedListener>();
  private readonly crossedListeners = new Set<CrossedListener>();
  private readonly pulse = new Pulse(() => {
    this.tell();
  });

  constructor(private readonly reconciled: Reconciled) {}

  onMove(listener: (move: Move) => void): () => void {
    this.moveListeners.add(listener);
    return () => this.moveListeners.delete(listener);
  }

  onRefused(listener: RefusedListener): () => void {
    this.refusedListeners.add(listener);
    return () => this.refusedListeners.delete(listener);
  }

  refused(intent: ProjectIntent, problem: Refused): void {
    for (const listener of [...this.refusedListeners]) listener(intent, problem);
  }

  onShifted(listener: ShiftedListener): () => void {
    this.shiftedListeners.add(listener);
    return () => this.shiftedListeners.delete(listener);
  }

  shifted(...what: Parameters<ShiftedListener>): void {
    for (const listener of [...this.shiftedListeners]) listener(...what);
  }

  onCrossed(listener: CrossedListener): () => void {
    this.crossedListeners.add(listener);
    return () => this.crossedListeners.delete(listener);
  }

  crossed(crossed: Crossed): void {
    for (const listener of [...this.crossedListeners]) listener(crossed);
  }

  /** Your own doing shows before the next paint. */
  now(...topics: string[]): void {
    for (const topic of topics) this.also.add(topic);
    this.pulse.now();
  }

  /** What arrives shows at most once a frame. */
  soon(...topics: string[]): void {
    for (const topic of topics) this.also.add(topic);
    this.pulse.beat();
  }

  private tell(): void {
    const { topics, moves } = this.reconciled.takeTouched();
    const also = [...this.also];
    this.also.clear();
    if (topics === 'all') this.topics.tellAll();
    else this.topics.tell(new Set([...topics, ...also]));
    for (const move of moves) for (const listener of [...this.moveListeners]) listener(move);
  }
}
