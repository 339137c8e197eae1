import type { ProjectIntent, ProjectIntentBody, ProjectIntentName } from '@rondo/domain';
import { newId } from '../new-id.js';
import type { Language, Words } from '../words.js';
import type { Chance } from './chance.js';
import type { Teammate } from './team.js';
import type { WorkTime } from './work-time.js';

/** Something that somebody did; null: whoever plays the example. */
export interface Told {
  readonly at: number;
  readonly by: Teammate | null;
  readonly intent: ProjectIntent;
}

/** Takes down what happens, in whatever order it is thought of. */
export class Diary {
  private readonly entries: Told[] = [];

  constructor(
    readonly time: WorkTime,
    readonly chance: Chance,
    readonly language: Language,
  ) {}

  tell<Name extends ProjectIntentName>(
    hours: number,
    by: Teammate | null,
    name: Name,
    body: ProjectIntentBody<Name>,
  ): void {
    this.entries.push({ at: this.time.at(hours), by, intent: { name, body } as ProjectIntent });
  }

  say(words: Words): string {
    return words[this.language];
  }

  /** In order, up to this moment; the rest has not happened yet. */
  until(now: number): Told[] {
    return this.entries.filter(({ at }) => at < now).sort((a, b) => a.at - b.at);
  }
}

export const idOf = <Id extends string>(): Id => newId() as Id;
