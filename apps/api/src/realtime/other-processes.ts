import type { Presence } from '@rondo/contracts';
import type { Clock } from '../platform/clock.js';

export interface ProcessNews {
  readonly process: string;
  /** True: this is all that it knows; false: only these projects are meant. */
  readonly everything: boolean;
  readonly projects: readonly { readonly id: string; readonly present: readonly Presence[] }[];
}

interface Process {
  heardAt: number;
  readonly projects: Map<string, readonly Presence[]>;
}

/** A process that was killed says nothing: after this long, its people are gone. */
const silentAfter = 11_000;

/** Who is connected to the other processes, as far as they say. */
export class OtherProcesses {
  private readonly processes = new Map<string, Process>();

  constructor(private readonly clock: Clock) {}

  at(projectId: string): (readonly Presence[])[] {
    return [...this.processes.values()].flatMap(({ projects }) => {
      const present = projects.get(projectId);
      return present === undefined ? [] : [present];
    });
  }

  /** The projects where somebody came, moved or left. */
  hear({ process: id, everything, projects }: ProcessNews): Set<string> {
    const known = this.processes.get(id) ?? { heardAt: 0, projects: new Map<string, readonly Presence[]>() };
    this.processes.set(id, known);
    known.heardAt = this.clock.now();
    const before = new Map([...known.projects].map(([key, present]) => [key, JSON.stringify(present)]));
    if (everything) known.projects.clear();
    for (const { id: projectId, present } of projects)
      if (present.length === 0) known.projects.delete(projectId);
      else known.projects.set(projectId, present);
    const named = new Set([...before.keys(), ...known.projects.keys()]);
    return new Set([...named].filter((key) => before.get(key) !== JSON.stringify(known.projects.get(key))));
  }

  /** The projects that lost somebody. */
  forgetSilent(): Set<string> {
    const touched = new Set<string>();
    for (const [id, { heardAt, projects }] of this.processes) {
      if (this.clock.now() - heardAt <= silentAfter) continue;
      this.processes.delete(id);
      for (const projectId of projects.keys()) touched.add(projectId);
    }
    return touched;
  }
}
