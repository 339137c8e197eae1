/** Tells every process of this installation, this one included. Delivery is a hint: nothing depends on it alone. */
export abstract class Bus {
  abstract publish(topic: string, data: unknown): void;
  /** Resolves when the listeners of every process have done what they do about it; who does not answer is waited for a while. */
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
  private readonly listeners = new Map<string, Listener[]>();
  private carrier: Carrier | null = null;

  publish(topic: string, data: unknown): void {
    void this.receive(topic, data);
    this.carrier?.publish(topic, data);
  }

  async deliver(topic: string, data: unknown): Promise<void> {
    await Promise.all([this.receive(topic, data), this.carrier?.deliver(topic, data)]);
  }

  on(topic: string, listener: Listener): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  /** Set by whoever connects processes. */
  carryWith(carrier: Carrier): void {
    this.carrier = carrier;
  }

  /** Resolves when every listener has done what it does about it. */
  async receive(topic: string, data: unknown): Promise<void> {
    await Promise.all((this.listeners.get(topic) ?? []).map((listener) => listener(data)));
  }
}
