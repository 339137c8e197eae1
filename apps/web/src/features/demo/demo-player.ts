import type { ProjectSummary } from '@rondo/contracts';
import type { Call, Pace, Step } from '@rondo/demo';
import { useSyncExternalStore } from 'react';
import { call } from '../../lib/api';
import { currentLanguage } from '../../lib/i18n';

export interface Telling {
  readonly workspace: string;
  readonly key: string;
  readonly phase: 'playing' | 'paused' | 'finished' | 'stopped' | 'failed';
  readonly speed: number;
  readonly step: Step | null;
  readonly index: number;
  readonly count: number;
  readonly failure: unknown;
}

/** Plays the example; lives as long as the page, so that one may look at other pages meanwhile. */
class DemoPlayer {
  private telling: Telling | null = null;
  private pace: Pace | null = null;
  private abort = new AbortController();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Telling | null => this.telling;

  /** Ends as soon as the example's project is there, with its quarter if that is wanted; it plays on by itself. */
  async start(workspace: string, withQuarter: boolean): Promise<ProjectSummary> {
    this.abort.abort();
    const { signal } = (this.abort = new AbortController());
    const { play, Pace } = await import('@rondo/demo');
    const pace = new Pace();
    this.pace = pace;
    const change = (part: Partial<Telling>) => {
      if (!signal.aborted) this.change(part);
    };
    return new Promise((resolve, reject) => {
      const told = play({
        call: call as Call,
        workspace,
        language: currentLanguage(),
        pace,
        signal,
        ...(withQuarter ? { quarter: { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } } : {}),
        onProject: (project) => {
          const { key } = project;
          const place = { workspace, key, phase: 'playing', speed: 1 } as const;
          if (!signal.aborted) this.replace({ ...place, step: null, index: 0, count: 1, failure: null });
          resolve(project);
        },
        onStep: (step, index, count) => change({ step, index, count }),
      });
      told.then(
        () => change({ phase: 'finished' }),
        (failure: unknown) => {
          change({ phase: 'failed', failure });
          reject(failure instanceof Error ? failure : new Error(String(failure)));
        },
      );
    });
  }

  pause(): void {
    if (this.pace === null) return;
    this.pace.paused = true;
    this.change({ phase: 'paused' });
  }

  resume(): void {
    if (this.pace === null) return;
    this.pace.paused = false;
    this.change({ phase: 'playing' });
  }

  setSpeed(speed: number): void {
    if (this.pace === null) return;
    this.pace.speed = speed;
    this.change({ speed });
  }

  stop(): void {
    this.change({ phase: 'stopped' });
    this.abort.abort();
  }

  forget(): void {
    this.abort.abort();
    this.replace(null);
  }

  private change(part: Partial<Telling>): void {
    if (this.telling !== null) this.replace({ ...this.telling, ...part });
  }

  private replace(telling: Telling | null): void {
    this.telling = telling;
    for (const listener of this.listeners) listener();
  }
}

export const demoPlayer = new DemoPlayer();

export const useTelling = (): Telling | null => useSyncExternalStore(demoPlayer.subscribe, demoPlayer.current);
