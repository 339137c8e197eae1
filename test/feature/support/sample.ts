import type { World } from './world.js';

export interface Sample {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: Record<string, unknown>;
}
export type Make = (world: World) => Sample | Promise<Sample>;
