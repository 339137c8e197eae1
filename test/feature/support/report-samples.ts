import { sprint } from './planning-samples.js';
import type { Make } from './sample.js';

const plain: Make = () => ({});
const ofSprint: Make = async (world) => ({ query: { sprint: await sprint(world) } });

export const reportSamples: Readonly<Record<string, Make>> = {
  'report.burn': ofSprint,
  'report.sprint': ofSprint,
  'report.velocity': plain,
  'report.flow': plain,
  'report.standing': () => ({ query: { day: '2026-01-05', stage: 'CODE' } }),
  'report.came': plain,
  'report.cycle': () => ({ query: { types: 'feature,bug' } }),
  'report.sizes': plain,
  'report.stages': plain,
  'report.ageing': plain,
  'report.throughput': plain,
  'report.blocked': plain,
  'report.forecast': () => ({ query: { stories: '10', by: '2026-02-02', seed: '1' } }),
  'report.backlog': plain,
  'story.similar': () => ({ query: { points: '5' } }),
};
