declare global {
  interface Window {
    /** Answers by their address that `first-paint.js` has asked for before this program was there. */
    rondoAhead?: Record<string, Promise<Response>>;
  }
}

const freshMs = 10_000;

/** Each is taken once, and only at the start. */
export function takeAskedAhead(address: string): Promise<Response> | undefined {
  const asked = performance.now() < freshMs ? window.rondoAhead?.[address] : undefined;
  if (asked !== undefined) delete window.rondoAhead?.[address];
  return asked;
}

/** Whoever writes changes what the answers would be. */
export function forgetAskedAhead(): void {
  delete window.rondoAhead;
}
