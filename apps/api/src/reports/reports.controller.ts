import { Controller } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import { In, Route, Who } from '../platform/http/route.js';
import type { Requester } from '../sessions/requester.js';
import { FlowReports } from './flow-reports.js';
import { Forecasts } from './forecasts.js';
import { SprintReports } from './sprint-reports.js';

const projectOf = ({ project }: Requester): string => project?.id ?? '';

@Controller()
export class ReportsController {
  constructor(
    private readonly sprints: SprintReports,
    private readonly flows: FlowReports,
    private readonly forecasts: Forecasts,
  ) {}

  @Route('report.burn')
  burn(@In() { query }: Input<'report.burn'>, @Who() who: Requester): Promise<Reply<'report.burn'>> {
    return this.sprints.burn(projectOf(who), query);
  }

  @Route('report.sprint')
  sprint(@In() { query }: Input<'report.sprint'>, @Who() who: Requester): Promise<Reply<'report.sprint'>> {
    return this.sprints.sprint(projectOf(who), query);
  }

  @Route('report.velocity')
  velocity(@In() { query }: Input<'report.velocity'>, @Who() who: Requester): Promise<Reply<'report.velocity'>> {
    return this.sprints.velocity(projectOf(who), query);
  }

  @Route('report.flow')
  flow(@In() { query }: Input<'report.flow'>, @Who() who: Requester): Promise<Reply<'report.flow'>> {
    return this.flows.flow(projectOf(who), query);
  }

  @Route('report.standing')
  standing(@In() { query }: Input<'report.standing'>, @Who() who: Requester): Promise<Reply<'report.standing'>> {
    return this.flows.standing(projectOf(who), query);
  }

  @Route('report.came')
  came(@In() { query }: Input<'report.came'>, @Who() who: Requester): Promise<Reply<'report.came'>> {
    return this.flows.came(projectOf(who), query);
  }

  @Route('report.cycle')
  cycle(@In() { query }: Input<'report.cycle'>, @Who() who: Requester): Promise<Reply<'report.cycle'>> {
    return this.flows.cycle(projectOf(who), query);
  }

  @Route('report.sizes')
  sizes(@In() { query }: Input<'report.sizes'>, @Who() who: Requester): Promise<Reply<'report.sizes'>> {
    return this.flows.sizes(projectOf(who), query);
  }

  @Route('report.stages')
  stages(@In() { query }: Input<'report.stages'>, @Who() who: Requester): Promise<Reply<'report.stages'>> {
    return this.flows.stages(projectOf(who), query);
  }

  @Route('report.ageing')
  ageing(@In() { query }: Input<'report.ageing'>, @Who() who: Requester): Promise<Reply<'report.ageing'>> {
    return this.flows.ageing(projectOf(who), query);
  }

  @Route('report.throughput')
  throughput(@In() { query }: Input<'report.throughput'>, @Who() who: Requester): Promise<Reply<'report.throughput'>> {
    return this.flows.throughput(projectOf(who), query);
  }

  @Route('report.blocked')
  blocked(@In() { query }: Input<'report.blocked'>, @Who() who: Requester): Promise<Reply<'report.blocked'>> {
    return this.flows.blocked(projectOf(who), query);
  }

  @Route('report.forecast')
  forecast(@In() { query }: Input<'report.forecast'>, @Who() who: Requester): Promise<Reply<'report.forecast'>> {
    return this.forecasts.forecast(projectOf(who), query);
  }

  @Route('story.similar')
  similar(@In() { query }: Input<'story.similar'>, @Who() who: Requester): Promise<Reply<'story.similar'>> {
    return this.forecasts.similar(projectOf(who), query);
  }

  @Route('report.backlog')
  backlog(@Who() who: Requester): Promise<Reply<'report.backlog'>> {
    return this.sprints.backlog(projectOf(who));
  }
}
