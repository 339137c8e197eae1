import { linePath } from '../geometry/track';
import { durationOf } from '../geometry/route';
import type { Point } from '../geometry/ring-layout';
import styles from './travel.module.css';

export interface Trip {
  readonly route: readonly Point[];
  /** The mover's colour. */
  readonly hue: string;
  readonly number: number;
  readonly title: string;
  /** Where it lands; told once, whether the eye could follow or not. */
  readonly onLand: () => void;
}

const mostAtOnce = 24;
const mostWaiting = 24;
const crowd = 6;
const mostSteps = 40;
const easing = 'cubic-bezier(.45,.05,.3,1)';

interface Traveller {
  readonly token: HTMLElement;
  readonly number: HTMLElement;
  readonly title: HTMLElement;
  readonly trail: SVGPathElement;
}

/** Stories on their way. Nodes are made once, used again and in the page only meanwhile; whoever finds no place lands without being shown. */
export class Travellers {
  private readonly idle: Traveller[] = [];
  private readonly waiting: Trip[] = [];
  private flying = 0;
  private closed = false;

  constructor(
    private readonly layer: HTMLElement,
    private readonly trails: SVGSVGElement,
  ) {}

  /** How long it will be on its way; null when it does not set out at once. */
  send(trip: Trip): number | null {
    if (this.flying < mostAtOnce) return this.fly(trip);
    if (this.waiting.length < mostWaiting) this.waiting.push(trip);
    else trip.onLand();
    return null;
  }

  close(): void {
    this.closed = true;
    this.waiting.length = 0;
    for (const node of [...this.layer.children, ...this.trails.children])
      for (const animation of node.getAnimations()) animation.cancel();
    this.layer.replaceChildren();
    this.trails.replaceChildren();
  }

  private fly(trip: Trip): number {
    const traveller = this.idle.pop() ?? this.make();
    this.flying += 1;
    const { token, number, title, trail } = traveller;
    const duration = this.waiting.length > 0 ? 600 : durationOf(trip.route);
    token.dataset['hue'] = trip.hue;
    trail.dataset['hue'] = trip.hue;
    const crowded = this.flying > crowd;
    token.toggleAttribute('data-compact', crowded);
    number.textContent = trip.number === 0 ? '' : String(trip.number);
    title.textContent = trip.title;
    this.layer.append(token);
    const journey = token.animate(stepsOf(trip.route), { duration, easing, fill: 'backwards' });
    if (!crowded) this.draw(trail, trip.route, duration);
    journey.onfinish = () => this.land(traveller, trip);
    return duration;
  }

  private land(traveller: Traveller, trip: Trip): void {
    if (this.closed) return;
    this.flying -= 1;
    traveller.token.remove();
    this.idle.push(traveller);
    trip.onLand();
    const next = this.waiting.shift();
    if (next !== undefined) this.fly(next);
  }

  /** At most as many as fly at once. */
  private make(): Traveller {
    const token = document.createElement('div');
    token.className = styles.token ?? '';
    const number = token.appendChild(document.createElement('b'));
    const title = token.appendChild(document.createElement('span'));
    const trail = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    trail.setAttribute('class', styles.trail ?? '');
    trail.setAttribute('pathLength', '1');
    return { token, number, title, trail };
  }

  /** Left out in a crowd: a line that grows is painted anew for every frame. */
  private draw(trail: SVGPathElement, route: readonly Point[], duration: number): void {
    for (const fading of trail.getAnimations()) fading.cancel();
    trail.setAttribute('d', linePath(route));
    this.trails.append(trail);
    const drawing = trail.animate(
      [
        { strokeDashoffset: '1', opacity: 0.75 },
        { strokeDashoffset: '0', opacity: 0.65, offset: 0.55 },
        { strokeDashoffset: '0', opacity: 0 },
      ],
      { duration: duration * 1.8, easing },
    );
    drawing.onfinish = () => trail.remove();
  }
}

/** Transforms alone: the compositor moves them without the page being laid out again. */
function stepsOf(route: readonly Point[]): Keyframe[] {
  const every = Math.max(1, Math.ceil(route.length / mostSteps));
  const steps = route.filter((_, index) => index % every === 0 || index === route.length - 1);
  return steps.map(({ x, y }, index) => ({
    transform: `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`,
    opacity: index === 0 ? 0.4 : 1,
  }));
}
