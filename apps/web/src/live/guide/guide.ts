import type { Station } from '@rondo/domain';

/** What a team should know about a station of the cycle, in one language. */
export interface StationGuide {
  readonly question: string;
  readonly what: string;
  readonly actions: readonly string[];
  readonly practice: readonly string[];
  readonly keyPoint: string;
  /** What should be true before a story enters. */
  readonly gate: string;
}

export interface Guide {
  readonly headings: {
    readonly actions: string;
    readonly practice: string;
    readonly keyPoint: string;
    readonly gate: string;
  };
  readonly stations: Readonly<Record<Station, StationGuide>>;
}
