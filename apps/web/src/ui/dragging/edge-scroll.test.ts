import { edgeSpeed } from './edge-scroll';

describe('scrolling at the edges of a drag', () => {
  it('rests in the middle and hurries towards the ends', () => {
    expect(edgeSpeed(400, 0, 800)).toBe(0);
    expect(edgeSpeed(30, 0, 800)).toBeLessThan(0);
    expect(edgeSpeed(5, 0, 800)).toBeLessThan(edgeSpeed(30, 0, 800));
    expect(edgeSpeed(795, 0, 800)).toBeGreaterThan(edgeSpeed(770, 0, 800));
    expect(edgeSpeed(900, 0, 800)).toBe(edgeSpeed(800, 0, 800));
  });

  it('leaves a middle in a short list', () => {
    expect(edgeSpeed(50, 0, 100)).toBe(0);
  });
});
