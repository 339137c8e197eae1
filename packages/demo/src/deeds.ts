import type { BlockCause, Hue, Origin, Priority, Station, StoryType } from '@rondo/domain';
import type { Person } from './cast.js';
import type { Words } from './words.js';

export type StoryRef =
  | 'queries'
  | 'cache'
  | 'cdn'
  | 'pool'
  | 'audit'
  | 'alert'
  | 'attack'
  | 'api'
  | 'canary'
  | 'shiny'
  | 'outage'
  | 'hotfix'
  | 'memory'
  | 'friday'
  | 'drill';
export type LabelRef = 'performance' | 'security' | 'incident';
export type EpicRef = 'faster';

export interface NewStory {
  readonly title: Words;
  readonly type: StoryType;
  readonly stage?: Station;
  readonly points?: number;
  readonly priority?: Priority;
  readonly origin?: Origin;
  readonly label?: LabelRef;
  readonly epic?: EpicRef;
  readonly description?: Words;
  readonly criteria?: readonly Words[];
}

/** One thing that somebody of the example does. */
export type Deed =
  | { readonly do: 'label'; readonly label: LabelRef; readonly name: Words; readonly color: Hue }
  | { readonly do: 'epic'; readonly epic: EpicRef; readonly title: Words; readonly color: Hue }
  | { readonly do: 'limit'; readonly stage: Station; readonly wipLimit: number }
  | { readonly do: 'create'; readonly story: StoryRef; readonly as: NewStory }
  | { readonly do: 'move'; readonly stories: readonly StoryRef[]; readonly to: Station }
  | { readonly do: 'say'; readonly story: StoryRef; readonly by: Person; readonly words: Words }
  | { readonly do: 'tick'; readonly story: StoryRef; readonly line: number }
  | { readonly do: 'block'; readonly story: StoryRef; readonly cause: BlockCause; readonly reason: Words }
  | { readonly do: 'unblock'; readonly story: StoryRef };

export const label = (ref: LabelRef, color: Hue, name: Words): Deed => ({ do: 'label', label: ref, name, color });
export const epic = (ref: EpicRef, color: Hue, title: Words): Deed => ({ do: 'epic', epic: ref, title, color });
export const limit = (stage: Station, wipLimit: number): Deed => ({ do: 'limit', stage, wipLimit });
export const create = (story: StoryRef, as: NewStory): Deed => ({ do: 'create', story, as });
export const move = (to: Station, ...stories: StoryRef[]): Deed => ({ do: 'move', stories, to });
export const say = (story: StoryRef, by: Person, said: Words): Deed => ({ do: 'say', story, by, words: said });
export const tick = (story: StoryRef, line: number): Deed => ({ do: 'tick', story, line });
export const block = (story: StoryRef, cause: BlockCause, reason: Words): Deed => ({
  do: 'block',
  story,
  cause,
  reason,
});
export const unblock = (story: StoryRef): Deed => ({ do: 'unblock', story });

/** A moment of the example: what is told about it, and what happens on the board. */
export interface Step {
  readonly day: number;
  readonly time: string;
  readonly tells: Words;
  readonly deeds: readonly Deed[];
}

export const step = (day: number, time: string, tells: Words, ...deeds: Deed[]): Step => ({ day, time, tells, deeds });
