import { scrollAtEdges, type Scrollers } from './edge-scroll';
import styles from './dragging.module.css';

export interface TouchDrag {
  /** Begins the drag and makes its picture. */
  readonly lift: () => HTMLElement;
  readonly lifted: () => boolean;
  readonly over: (x: number, y: number) => void;
  readonly scrollers: (x: number, y: number) => Scrollers;
  readonly drop: () => void;
  /** Puts back what was lifted. */
  readonly cancel: () => void;
  /** A long press that went nowhere. */
  readonly press: () => void;
}

const pressFor = 350;
const wobble = 8;
const widest = 260;

/**
 * Drag by finger: a long press lifts the element; until then the finger scrolls. The browser's own drag is unreliable on touch,
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
    // The element may leave the screen while its list scrolls: a drag that has begun goes on.
    if (!touch.lifted()) stop?.();
  };
}

function followFinger(
  element: HTMLElement,
  from: { readonly x: number; readonly y: number },
  touch: TouchDrag,
): () => void {
  let at = from;
  let travelled = 0;
  let preview: HTMLElement | null = null;
  let stopScroll = (): void => {};
  const wasDraggable = element.draggable;
  element.draggable = false;

  const show = (): void => {
    if (preview !== null) preview.style.transform = `translate(${at.x - 40}px, ${at.y - 60}px)`;
    touch.over(at.x, at.y);
  };
  const timer = setTimeout(() => {
    preview = touch.lift();
    preview.classList.add(styles.touch ?? '');
    preview.style.width = `${Math.min(element.offsetWidth, widest)}px`;
    document.body.append(preview);
    if ('vibrate' in navigator) navigator.vibrate(10);
    stopScroll = scrollAtEdges(() => at, touch.scrollers, show);
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
    if (touch.lifted() && preview !== null) touch.cancel();
  };
  const up = (event: TouchEvent): void => {
    if (preview === null) {
      finish();
      return;
    }
    // No click after a drag.
    event.preventDefault();
    if (travelled <= wobble) {
      finish();
      touch.press();
    } else {
      touch.drop();
      finish();
    }
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') finish();
  };
  const noMenu = (event: Event): void => event.preventDefault();
  // A finger's events go to where it came down, even when its list has scrolled that element away.
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
