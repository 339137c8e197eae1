import { Injectable } from '@nestjs/common';
import { livePictureOf, type Snapshot } from '@rondo/contracts';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Clock } from '../platform/clock.js';
import { ProblemError } from '../platform/problem.js';
import type { LiveProject } from './live-project.js';
import { ProjectWriter } from './project-writer.js';

export interface PackedSnapshot {
  readonly version: number;
  /** JSON, gzipped. */
  readonly bytes: Buffer;
}

interface Project {
  packed: PackedSnapshot | null;
  packing: Promise<PackedSnapshot> | null;
}

const mostProjects = 200;
/** Level 6 takes three times as long for a tenth less. */
const compression = { level: 3, memLevel: 9 };

/** The live set as bytes that are ready to go. Whoever asks while one is being packed shares it, or the one after it. */
@Injectable()
export class Snapshots {
  private readonly projects = new Map<string, Project>();

  constructor(
    private readonly writer: ProjectWriter,
    private readonly clock: Clock,
  ) {}

  /** Of the version that the project has now, or a later one. */
  async take(projectId: string): Promise<PackedSnapshot> {
    const head = await this.writer.log.version(projectId);
    if (head === null) throw new ProblemError('project_not_found');
    const project = this.use(projectId);
    for (;;) {
      if (project.packed !== null && project.packed.version >= head) return project.packed;
      project.packing ??= this.pack(projectId, head)
        .then((packed) => (project.packed = packed))
        .finally(() => (project.packing = null));
      await project.packing;
    }
  }

  private async pack(projectId: string, head: number): Promise<PackedSnapshot> {
    const found = await this.writer.read(projectId, head, (state) => ({
      version: state.version,
      json: JSON.stringify(snapshotOf(state, this.clock.now())),
    }));
    if (found === null) throw new ProblemError('project_not_found');
    return { version: found.version, bytes: await promisify(gzip)(found.json, compression) };
  }

  private use(projectId: string): Project {
    const project = this.projects.get(projectId) ?? { packed: null, packing: null };
    this.projects.delete(projectId);
    this.projects.set(projectId, project);
    const [oldest] = this.projects.keys();
    if (this.projects.size > mostProjects && oldest !== undefined) this.projects.delete(oldest);
    return project;
  }
}

export const snapshotOf = (state: LiveProject, now: number): Snapshot =>
  livePictureOf(state, (story) => !state.hasLeft(story, now));
