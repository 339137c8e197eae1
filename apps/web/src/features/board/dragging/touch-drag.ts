import type { ColumnsParts } from '../columns/columns-context';
import { scrollAtEdges } from './edge-scroll';
import styles from './dragging.module.css';

interface TouchDrag {
  /** Begins the drag and makes its picture. */
  readonly start: () => HTMLElement;
  /** A long press that went nowhere. */
  readonly select: () => void;
  readonly parts: ColumnsParts;
}

const pressFor = 350;
const wobble = 8;
const widest = 260;

/**
 * Drag by finger: a long press lifts the card; until then the finger scrolls. The browser's own drag is unreliable on touch,
 * so it is switched off while a finger is down.
 */
export function touchDraggable(element: HTMLElement, touch: TouchDrag): () => void {
  let stop: (() => void) | null = null;

  const down = (event: TouchEvent): void => {
    const [finger, second] = [...event.touches];
    stop?.();
    if (finger === undefined || second !== undefined) return;
    stop = followFinger(element, { x: finger.clientX, y: finger.clientY }, touch);
  };
  element.addEventListener('touchstart', down, { passive: true });
  return () => {
    element.removeEventListener('touchstart', down);
    // The card may leave the screen while its column scrolls: a drag that has begun goes on.
    if (touch.parts.drag.ids.size === 0) stop?.();
  };
}

function followFinger(
  element: HTMLElement,
  from: { readonly x: number; readonly y: number },
  { start, select, parts }: TouchDrag,
): () => void {
  const { drag, registry, drop } = parts;
  let at = from;
  let travelled = 0;
  let preview: HTMLElement | null = null;
  let stopScroll = (): void => {};
  const wasDraggable = element.draggable;
  element.draggable = false;

  const show = (): void => {
    if (preview !== null) preview.style.transform = `translate(${at.x - 40}px, ${at.y - 60}px)`;
    drag.hover(registry.under(at.x, at.y), at.y);
  };
  const timer = setTimeout(() => {
    preview = start();
    preview.classList.add(styles.touch ?? '');
    preview.style.width = `${Math.min(element.offsetWidth, widest)}px`;
    document.body.append(preview);
    if ('vibrate' in navigator) navigator.vibrate(10);
    stopScroll = scrollAtEdges(() => at, registry, show);
    show();
  }, pressFor);

  const move = (event: TouchEvent): void => {
    const finger = event.touches[0];
    if (finger === undefined) return;
    const next = { x: finger.clientX, y: finger.clientY };
    if (preview === null) {
      if (Math.hypot(next.x - from.x, next.y - from.y) > wobble) finish();
      return;
    }
    event.preventDefault();
    at = next;
    travelled = Math.max(travelled, Math.hypot(next.x - from.x, next.y - from.y));
    show();
  };
  const finish = (): void => {
    clearTimeout(timer);
    stopScroll();
    preview?.remove();
    element.draggable = wasDraggable;
    for (const [target, name, listener] of listeners) target.removeEventListener(name, listener as EventListener);
    if (drag.ids.size > 0 && preview !== null) drag.end();
  };
  const up = (event: TouchEvent): void => {
    if (preview === null) {
      finish();
      return;
    }
    // No click after a drag.
    event.preventDefault();
    const { ids, place } = drag.end();
    finish();
    if (travelled <= wobble) select();
    else drop(ids, place);
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') finish();
  };
  const noMenu = (event: Event): void => event.preventDefault();
  // A finger's events go to where it came down, even when its column has scrolled that card away.
  const listeners = [
    [element, 'touchmove', move],
    [element, 'touchend', up],
    [element, 'touchcancel', finish],
    [document, 'keydown', escape],
    [document, 'contextmenu', noMenu],
  ] as const;
  for (const [target, name, listener] of listeners)
    target.addEventListener(name, listener as EventListener, { passive: false });
  return finish;
}
