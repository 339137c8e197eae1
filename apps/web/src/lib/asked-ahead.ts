declare global {
  /** Answers by their address that `first-paint.js` has asked for before this program was there. */
  var rondoAhead: Record<string, Promise<Response>> | undefined;
}

const freshMs = 10_000;

/** Each is taken once, and only at the start. */
export function takeAskedAhead(address: string): Promise<Response> | undefined {
  const asked = performance.now() < freshMs ? globalThis.rondoAhead?.[address] : undefined;
  if (asked !== undefined) delete globalThis.rondoAhead?.[address];
  return asked;
}

/** Whoever writes changes what the answers would be. */
export function forgetAskedAhead(): void {
  globalThis.rondoAhead = undefined;
}
