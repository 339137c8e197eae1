import type { Problem } from '@rondo/contracts';
import { WorkspaceState, type Change, type Person, type UserId, type WorkspaceEvent } from '@rondo/domain';
import { ApiProblem, call, endsSession, isPassing } from '../lib/api';
import type { Connection } from './connection';
import { Retry } from '../lib/retry';

export type People = ReadonlyMap<UserId, Person>;

export interface WorkspaceLiveOptions {
  readonly slug: string;
  readonly connection: Pick<Connection, 'join' | 'watchWorkspace'>;
  /** Who was there when this browser last looked: names stand on the first screen, and without a connection. */
  readonly kept: { read(): readonly Person[]; write(people: readonly Person[]): void; forget(): void };
  /** What you may see has changed. */
  readonly onAccess: () => void;
}

/** The people of a workspace, kept up to date. */
export class WorkspaceLive {
  people: People;
  private readonly state = new WorkspaceState();
  private readonly listeners = new Set<() => void>();
  private readonly retry = new Retry(() => void this.refresh());
  private readonly leave: () => void;
  private loaded = false;
  private connected = false;
  /** Closed, or not yours to see any more. */
  private over = false;

  constructor(private readonly options: WorkspaceLiveOptions) {
    const { connection, kept, onAccess } = options;
    this.people = byId(kept.read());
    this.leave = connection.join({
      connected: () => {
        this.connected = true;
        void this.refresh();
      },
      disconnected: () => {
        this.connected = false;
      },
      refused: () => undefined,
      workspaceChanged: (id, changes) => {
        if (this.state.of.workspace.has(id)) this.take(changes);
      },
      head: (id, version) => {
        if (this.state.of.workspace.has(id) && version > this.state.version) void this.refresh();
      },
      gone: (id, problem) => {
        if (this.state.of.workspace.has(id)) this.end(problem);
      },
      access: onAccess,
    });
    void this.refresh();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.over = true;
    this.retry.cancel();
    this.leave();
  }

  private async refresh(): Promise<void> {
    try {
      if (!this.loaded) await this.load();
      if (!this.connected || this.over) return;
      const reply = await this.options.connection.watchWorkspace(this.options.slug, this.state.version);
      if ('problem' in reply) throw new ApiProblem(reply.problem);
      if (reply.tooOld) await this.load();
      else this.take(reply.changes);
      this.retry.succeeded();
    } catch (failure) {
      if (this.over) return;
      if (failure instanceof ApiProblem && !isPassing(failure.problem)) this.end(failure.problem);
      else this.retry.later();
    }
  }

  /** What you may no longer see does not stay in this browser. `access` is still heard: it comes after `gone`. */
  private end(problem: Problem): void {
    if (this.over) return;
    this.over = true;
    this.retry.cancel();
    this.options.onAccess();
    if (endsSession(problem)) return;
    this.options.kept.forget();
    this.people = byId([]);
    for (const listener of [...this.listeners]) listener();
  }

  private async load(): Promise<void> {
    const { version, workspace, people } = await call('workspace.read', { params: { workspace: this.options.slug } });
    if (this.over || (this.loaded && version <= this.state.version)) return;
    const { id, slug, name } = workspace;
    this.state.put('workspace', id, { id: id as never, slug, name });
    for (const known of this.state.of.person.keys())
      if (!people.some((person) => person.id === known)) this.state.put('person', known, undefined);
    for (const person of people) this.state.put('person', person.id, person);
    this.state.version = version;
    this.loaded = true;
    this.tell();
  }

  private take(changes: readonly Change<WorkspaceEvent>[]): void {
    if (this.over) return;
    for (const change of changes) {
      if (change.version > this.state.version + 1) return void this.refresh();
      if (change.version <= this.state.version) continue;
      this.state.apply(change.events);
      this.state.version = change.version;
    }
    this.tell();
  }

  private tell(): void {
    const people = [...this.state.of.person.values()];
    this.people = byId(people);
    this.options.kept.write(people);
    for (const listener of [...this.listeners]) listener();
  }
}

const byId = (people: readonly Person[]): People => new Map(people.map((person) => [person.id, person]));
