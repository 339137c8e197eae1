/** Tells every process of this installation, this one included. Delivery is a hint: nothing depends on it alone. */
export abstract class Bus {
  abstract publish(topic: string, data: unknown): void;
  abstract on(topic: string, listener: (data: unknown) => void): void;
}

/** Sends to the other processes; what they publish comes in through `receive`. */
export type Carrier = (topic: string, data: unknown) => void;

export class LocalBus extends Bus {
  private readonly listeners = new Map<string, ((data: unknown) => void)[]>();
  private carrier: Carrier | null = null;

  publish(topic: string, data: unknown): void {
    this.receive(topic, data);
    this.carrier?.(topic, data);
  }

  on(topic: string, listener: (data: unknown) => void): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  /** Set by whoever connects processes. */
  carryWith(carrier: Carrier): void {
    this.carrier = carrier;
  }

  receive(topic: string, data: unknown): void {
    for (const listener of this.listeners.get(topic) ?? []) listener(data);
  }
}
