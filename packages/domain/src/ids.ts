declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Ids are UUIDs made by whoever creates the thing, so that creation works offline. */
export type StoryId = Branded<'StoryId'>;
export type UserId = Branded<'UserId'>;
export type LabelId = Branded<'LabelId'>;
export type EpicId = Branded<'EpicId'>;
export type CheckId = Branded<'CheckId'>;
export type CommentId = Branded<'CommentId'>;
export type LinkId = Branded<'LinkId'>;
export type SprintId = Branded<'SprintId'>;
export type PokerId = Branded<'PokerId'>;
export type RoundId = Branded<'RoundId'>;
export type DemoId = Branded<'DemoId'>;
export type FeedbackId = Branded<'FeedbackId'>;
export type ProjectId = Branded<'ProjectId'>;
export type WorkspaceId = Branded<'WorkspaceId'>;

/** A place in the project's order; compared byte by byte, ties broken by id. */
export type Rank = Branded<'Rank'>;
