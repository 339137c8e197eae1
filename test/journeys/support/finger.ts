import type { Locator, Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger, through the browser's own handling of touch. */
export async function finger(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  let at: Point = { x: 0, y: 0 };
  return {
    async down(point: Point): Promise<void> {
      at = point;
      await send('touchStart', [at]);
    },
    async slide(to: Point): Promise<void> {
      const from = at;
      for (let step = 1; step <= 15; step++) {
        at = { x: from.x + ((to.x - from.x) * step) / 15, y: from.y + ((to.y - from.y) * step) / 15 };
        await send('touchMove', [at]);
        await page.waitForTimeout(16);
      }
    },
    up: () => send('touchEnd', []),
  };
}

export async function middleOf(place: Locator): Promise<Point> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('not on screen');
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 40) };
}
