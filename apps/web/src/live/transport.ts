import type { BacklogPage, BatchResult, Presence, Problem, Snapshot, StoryDetails, WatchReply } from '@rondo/contracts';
import type { Change, ProjectIntent, Rank } from '@rondo/domain';

export interface SentIntent {
  readonly mutationId: string;
  readonly occurredAt: number;
  readonly name: ProjectIntent['name'];
  readonly body: ProjectIntent['body'];
}

export interface MissedChanges {
  readonly version: number;
  readonly tooOld: boolean;
  readonly changes: readonly Change[];
}

/** What a project needs of the network. A call that the server refused throws `ServerRefusal`; anything else thrown is a failed connection. */
export interface Transport {
  snapshot(): Promise<Snapshot>;
  changes(since: number): Promise<MissedChanges>;
  send(intents: readonly SentIntent[]): Promise<readonly BatchResult[]>;
  details(storyId: string): Promise<StoryDetails>;
  /** Stories of PLAN from a rank on. */
  backlog(from: Rank): Promise<BacklogPage>;
  /** Starts to connect; the listener hears when it succeeded. */
  follow(listener: ChannelListener): Channel;
}

export interface Channel {
  watch(since: number): Promise<WatchReply>;
  presence(storyId: string | null): void;
  close(): void;
}

/** Every project on the shared socket is heard here; each takes what bears its own id. */
export interface ChannelListener {
  connected(): void;
  disconnected(): void;
  refused(problem: Problem): void;
  changed(projectId: string, changes: readonly Change[]): void;
  head(streamId: string, version: number): void;
  presence(projectId: string, present: readonly Presence[]): void;
  gone(streamId: string, problem: Problem): void;
}

/** The server has answered, and said no. */
export class ServerRefusal extends Error {
  constructor(
    readonly problem: Problem,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(problem.title);
  }
}
