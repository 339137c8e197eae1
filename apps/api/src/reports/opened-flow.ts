import { Injectable } from '@nestjs/common';
import {
  dayOf,
  windowOf,
  type Flow,
  type FlowWindow,
  type Planning,
  type Station,
  type StoryId,
  type StoryType,
} from '@rondo/domain';
import { Clock } from '../platform/clock.js';
import { ProblemError } from '../platform/problem.js';
import type { FlowFacts, FlowModel } from './flow-model.js';
import { FlowModels } from './flow-models.js';
import { ReportBasisRepository } from './report-basis.repository.js';

export interface FlowQuery {
  readonly from?: string;
  readonly to?: string;
  readonly types?: readonly StoryType[];
  readonly epics?: readonly string[];
  readonly labels?: readonly string[];
}

/** The past of a project as one question looks at it. */
export interface OpenedFlow {
  readonly model: FlowModel;
  readonly flow: Flow;
  readonly window: FlowWindow;
  readonly planning: Planning;
  readonly today: string;
  readonly pointsOf: (story: number) => number | null;
}

export interface Basis {
  readonly version: number;
  readonly timeZone: string;
  readonly workingDays: number[];
  readonly holidays: string[];
  readonly doneStage: Station;
}

export const basisOf = (version: number, planning: Planning, doneStage: Station): Basis => ({
  version,
  timeZone: planning.timeZone,
  workingDays: [...planning.workingDays],
  holidays: [...planning.holidays],
  doneStage,
});

@Injectable()
export class OpenFlow {
  constructor(
    private readonly models: FlowModels,
    private readonly bases: ReportBasisRepository,
    private readonly clock: Clock,
  ) {}

  async open(projectId: string, query: FlowQuery): Promise<OpenedFlow> {
    const { version, doneStage, planning } = await this.bases.read(projectId);
    const now = this.clock.now();
    const today = dayOf(now, planning.timeZone);
    const asked = windowOf(query, today);
    if (asked === null) throw new ProblemError('query_invalid', { field: 'from', fault: 'days' });
    const model = await this.models.at(projectId, version);
    const { facts, history } = model;
    const window = sinceTheBeginning(asked, model, planning);
    return {
      model,
      window,
      planning,
      today,
      flow: {
        history,
        clock: model.clockFor(planning, window.from, today),
        doneStage,
        now,
        includes: passing(facts, query),
      },
      pointsOf: (story) => facts[story]?.points ?? null,
    };
  }
}

/** Days before the first change of the project say nothing about it. */
function sinceTheBeginning(asked: FlowWindow, { history, firstMove }: FlowModel, { timeZone }: Planning): FlowWindow {
  const begins = history.size === 0 ? asked.from : dayOf(firstMove, timeZone);
  return begins > asked.from && begins <= asked.to ? { ...asked, from: begins } : asked;
}

/** FLOW-6: what was deleted counts nowhere. A story passes that fits one of each list. */
function passing(facts: readonly FlowFacts[], { types, epics, labels }: FlowQuery): (story: number) => boolean {
  const [ofType, ofEpic, ofLabel] = [types, epics, labels].map((list) =>
    list === undefined ? null : new Set<string>(list),
  );
  return (story) => {
    const fact = facts[story];
    if (fact === undefined || fact.deleted) return false;
    if (ofType && !ofType.has(fact.type)) return false;
    if (ofEpic && !(fact.epic !== null && ofEpic.has(fact.epic))) return false;
    return !ofLabel || fact.labels.some((label) => ofLabel.has(label));
  };
}

export const replyBasis = ({ model, planning, flow }: OpenedFlow): Basis =>
  basisOf(model.version, planning, flow.doneStage);

export const idOf = ({ model }: OpenedFlow, story: number): StoryId => model.ids[story] as StoryId;
