const nobody: ReadonlySet<string> = new Set();

/** What belongs to what, by its owner: stories to a sprint, sub-tasks to a story, links to their two ends. */
export class Belonging {
  private readonly ids = new Map<string, Set<string>>();

  of(owner: string): ReadonlySet<string> {
    return this.ids.get(owner) ?? nobody;
  }

  move(id: string, from: string | null | undefined, to: string | null | undefined): void {
    if (from === to) return;
    if (typeof from === 'string') this.leave(id, from);
    if (typeof to === 'string') this.ids.set(to, (this.ids.get(to) ?? new Set()).add(id));
  }

  private leave(id: string, owner: string): void {
    const ids = this.ids.get(owner);
    if (ids?.delete(id) === true && ids.size === 0) this.ids.delete(owner);
  }
}
