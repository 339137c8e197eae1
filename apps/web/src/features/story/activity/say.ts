import type { Block, Origin, Priority, Station, StoryType } from '@rondo/domain';
import type { en } from './english';

/** The names that a sentence needs, in the language of the screen. */
export interface Say {
  t(sentence: keyof typeof en, values?: Readonly<Record<string, string | number>>): string;
  station(station: Station): string;
  person(id: string): string;
  label(id: string): string;
  epic(id: string): string;
  story(id: string): string;
  day(day: string): string;
  type(type: StoryType): string;
  priority(priority: Priority): string;
  origin(origin: Origin): string;
  block(block: Block): string;
  linkWay(way: LinkWay): string;
}

export type LinkWay = 'blocks' | 'blockedBy' | 'relates' | 'duplicates' | 'duplicatedBy';
