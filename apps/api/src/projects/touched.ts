/** The rows of one table that a draft touches. What happens to one row several times is written once, as it ends. */
export class Touched {
  /** True: the database has the row already. */
  private readonly rows = new Map<string, boolean>();

  /** The first touch tells whether the row was there before. */
  touch(id: string, known: boolean): void {
    if (!this.rows.has(id)) this.rows.set(id, known);
  }

  get ids(): string[] {
    return [...this.rows.keys()];
  }

  get size(): number {
    return this.rows.size;
  }

  sorted<Row>(find: (id: string) => Row | undefined): { added: Row[]; kept: Row[]; gone: string[] } {
    const added: Row[] = [];
    const kept: Row[] = [];
    const gone: string[] = [];
    for (const [id, known] of this.rows) {
      const row = find(id);
      if (row !== undefined) (known ? kept : added).push(row);
      else if (known) gone.push(id);
    }
    return { added, kept, gone };
  }
}
