import type { StoryType } from '@rondo/domain';
import { words, type Words } from '../../words.js';

export type Area = 'checkout' | 'search' | 'mobile' | 'account' | 'stock' | 'delivery' | 'operations';
export type Tag = 'front' | 'back' | 'data' | 'access' | 'request' | 'debt';

/** A story of the shop as it lies in the backlog. */
export interface Item {
  readonly type: StoryType;
  readonly points: number;
  readonly tags: readonly Tag[];
  readonly title: Words;
}

const kind =
  (type: StoryType) =>
  (points: number, tags: string, en: string, fr: string): Item => ({
    type,
    points,
    tags: tags.split(' ').filter((tag) => tag !== '') as Tag[],
    title: words(en, fr),
  });

export const feature = kind('feature');
export const bug = kind('bug');
export const chore = kind('chore');
export const spike = kind('spike');
export const security = kind('security');
export const improvement = kind('improvement');
export const hotfix = kind('hotfix');
