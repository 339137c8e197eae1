import type { Input, Reply } from '@rondo/contracts';
import type { Step } from './deeds.js';
import type { Pace } from './pace.js';
import type { Language } from './words.js';

type Routes = 'project.create' | 'project.cast' | 'intents.send' | 'intents.import';

/** Calls a route of the public API; rejects with an error that carries a `problem`. */
export type Call = <Name extends Routes>(
  name: Name,
  input: Pick<Input<Name>, 'params' | 'body'>,
) => Promise<Reply<Name>>;

export interface Playing {
  readonly call: Call;
  readonly workspace: string;
  readonly language: Language;
  readonly pace: Pace;
  /** The quarter before the nine days comes first, told in this time zone; only an owner of the workspace may bring it in. */
  readonly quarter?: { readonly timeZone: string };
  /** The example's project has just been made, and is still empty, or holds its quarter. */
  readonly onProject?: (project: Reply<'project.create'>) => Promise<void> | void;
  /** A step is about to happen. */
  readonly onStep?: (step: Step, index: number, count: number) => void;
  readonly signal?: AbortSignal;
}
