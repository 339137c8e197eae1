import type { Change, Check, Comment, Removed, Story } from '@rondo/domain';

/** What intents name beyond the live state. */
export interface Material {
  /** Stories in the trash or the archive. */
  readonly removed: Map<string, Removed>;
  /** Open stories outside the live set. */
  readonly open: readonly Story[];
  readonly details: Details | null;
  readonly changes: ReadonlyMap<number, Change>;
  /** Of the people to be added as members: those in the workspace, and whether they may join. */
  readonly people: ReadonlyMap<string, boolean>;
  /** The hidden votes of rounds that are about to be revealed, by round and user. */
  readonly votes: Map<string, Readonly<Record<string, string>>>;
}

export interface Details {
  readonly storyIds: readonly string[];
  readonly criteria: readonly Check[];
  readonly checks: readonly Check[];
  readonly comments: readonly Comment[];
}

/** Drafts write into what they are given: everyone gets their own. */
export const noMaterial = (): Material => ({
  removed: new Map(),
  open: [],
  details: null,
  changes: new Map(),
  people: new Map(),
  votes: new Map(),
});
