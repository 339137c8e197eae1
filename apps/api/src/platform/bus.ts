import { Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';

/** Nothing that happened waits longer than this for whoever does not answer. */
const patience = 2_000;

/** Tells every process of this installation, this one included. Delivery is a hint: nothing depends on it alone. */
export abstract class Bus {
  abstract publish(topic: string, data: unknown): void;
  /** Resolves when the listeners of every process that can be reached have done what they do about it, and after two seconds at most. */
  abstract deliver(topic: string, data: unknown): Promise<void>;
  abstract on(topic: string, listener: Listener): void;
}

type Listener = (data: unknown) => unknown;

/** Sends to the other processes; what they send comes in through `receive`. */
export interface Carrier {
  readonly publish: (topic: string, data: unknown) => void;
  readonly deliver: (topic: string, data: unknown) => Promise<void>;
}

export class LocalBus extends Bus {
  private readonly logger = new Logger(Bus.name);
  private readonly listeners = new Map<string, Listener[]>();
  private carrier: Carrier | null = null;

  publish(topic: string, data: unknown): void {
    void this.receive(topic, data);
    this.carrier?.publish(topic, data);
  }

  async deliver(topic: string, data: unknown): Promise<void> {
    const done = Promise.all([this.receive(topic, data), this.carrier?.deliver(topic, data)]);
    await Promise.race([done, sleep(patience, undefined, { ref: false })]);
  }

  on(topic: string, listener: Listener): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  /** Set by whoever connects processes. */
  carryWith(carrier: Carrier): void {
    this.carrier = carrier;
  }

  /** Resolves when every listener has done what it does about it, or failed: news is a hint, and stops nothing. */
  async receive(topic: string, data: unknown): Promise<void> {
    const listening = this.listeners.get(topic) ?? [];
    await Promise.all(
      listening.map(async (listener) => {
        try {
          await listener(data);
        } catch (error) {
          this.logger.error(error);
        }
      }),
    );
  }
}
