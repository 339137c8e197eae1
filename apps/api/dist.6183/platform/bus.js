/** Tells every process of this installation, this one included. Delivery is a hint: nothing depends on it alone. */ export class Bus {
}
export class LocalBus extends Bus {
    listeners = new Map();
    carrier = null;
    publish(topic, data) {
        this.receive(topic, data);
        this.carrier?.(topic, data);
    }
    on(topic, listener) {
        this.listeners.set(topic, [
            ...this.listeners.get(topic) ?? [],
            listener
        ]);
    }
    /** Set by whoever connects processes. */ carryWith(carrier) {
        this.carrier = carrier;
    }
    receive(topic, data) {
        for (const listener of this.listeners.get(topic) ?? [])listener(data);
    }
}

//# sourceMappingURL=bus.js.map
