import { Injectable } from '@nestjs/common';
import { ProblemError } from '../platform/problem.js';
import { FlowModel } from './flow-model.js';
import { FlowRowsRepository } from './flow-rows.repository.js';

interface Held {
  model: FlowModel;
  busy: Promise<void> | null;
}

/** Moves of all projects together: some thirty bytes each. The project that is asked for is always held. */
const mostMoves = 2_000_000;
/** Beyond that many changes it is quicker to read everything again. */
const tooFarBehind = 2_000;
const tooMuchWaste = 0.5;

/**
 * The read models of the projects whose reports are asked for, least recently used first. Each is brought up to the version that
 * the database names at every request, so that all processes answer the same; it may be dropped at any time.
 */
@Injectable()
export class FlowModels {
  private readonly projects = new Map<string, Held>();

  constructor(private readonly rows: FlowRowsRepository) {}

  /** At the version or a later one, unless the project was deleted meanwhile. Whoever asks while it is read shares the reading. */
  async at(projectId: string, version: number): Promise<FlowModel> {
    const held = this.use(projectId);
    while (held.model.version < version) {
      held.busy ??= this.renew(projectId, held, version).finally(() => (held.busy = null));
      await held.busy;
    }
    return held.model;
  }

  private async renew(projectId: string, held: Held, version: number): Promise<void> {
    const { model } = held;
    const tooFar = version - model.version > tooFarBehind || model.history.waste > tooMuchWaste;
    const again = model.version < 0 || tooFar;
    const rows = again ? await this.rows.all(projectId) : await this.rows.since(projectId, model.version);
    if (rows.length === 0) {
      this.projects.delete(projectId);
      throw new ProblemError('project_not_found');
    }
    if (again) held.model = new FlowModel();
    held.model.take(rows);
    this.trim(projectId);
  }

  private use(projectId: string): Held {
    const held = this.projects.get(projectId) ?? { model: new FlowModel(), busy: null };
    this.projects.delete(projectId);
    this.projects.set(projectId, held);
    return held;
  }

  private trim(inUse: string): void {
    let total = 0;
    for (const { model } of this.projects.values()) total += model.history.size;
    for (const [projectId, { model }] of this.projects) {
      if (total <= mostMoves) return;
      if (projectId === inUse) continue;
      total -= model.history.size;
      this.projects.delete(projectId);
    }
  }
}
