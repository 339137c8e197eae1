import type { DifferingLine } from './differences';

export interface PairedLine {
  readonly same: boolean;
  readonly theirs: string | null;
  readonly mine: string | null;
}

/** Lines in two columns: what both have stands level, and what differs stands level as far as it goes. */
export function sideBySide(lines: readonly DifferingLine[]): PairedLine[] {
  const rows: PairedLine[] = [];
  let theirs: string[] = [];
  let mine: string[] = [];
  const flush = (): void => {
    for (let i = 0; i < Math.max(theirs.length, mine.length); i++)
      rows.push({ same: false, theirs: theirs[i] ?? null, mine: mine[i] ?? null });
    theirs = [];
    mine = [];
  };
  for (const { side, text } of lines) {
    if (side === 'theirs') theirs.push(text);
    else if (side === 'mine') mine.push(text);
    else {
      flush();
      rows.push({ same: true, theirs: text, mine: text });
    }
  }
  flush();
  return rows;
}
