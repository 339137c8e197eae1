/** How far the server's clock is ahead of this device's, as far as its answers tell: to about a second. */
let ahead = 0;

/** Notes what time an answer says that it is. */
export function noteServerDate(date: string | null): void {
  const told = date === null ? NaN : Date.parse(date);
  // The header is cut to whole seconds; a difference that this explains is none.
  if (!Number.isNaN(told) && Math.abs(told + 500 - Date.now() - ahead) > 1_500) ahead = told + 500 - Date.now();
}

export const serverNow = (): number => Date.now() + ahead;
