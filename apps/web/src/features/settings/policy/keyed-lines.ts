export interface KeyedLine {
  readonly key: number;
  readonly text: string;
}

/** Each line with a key that it keeps when others come or go, and when it alone is written anew. */
export function keyedLines(before: readonly KeyedLine[], texts: readonly string[]): readonly KeyedLine[] {
  const shorter = Math.min(before.length, texts.length);
  let start = 0;
  while (start < shorter && before[start]?.text === texts[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end)?.text === texts.at(-1 - end)) end++;
  const changed = before.slice(start, before.length - end);
  const isPlaceKept = changed.length === texts.length - start - end;
  let last = Math.max(0, ...before.map(({ key }) => key));
  const keyOf = (text: string, index: number): number => {
    if (index < start) return before[index]?.key ?? ++last;
    if (index >= texts.length - end) return before[index - texts.length + before.length]?.key ?? ++last;
    if (isPlaceKept) return changed[index - start]?.key ?? ++last;
    const at = changed.findIndex((line) => line.text === text);
    return at < 0 ? ++last : (changed.splice(at, 1)[0]?.key ?? ++last);
  };
  return texts.map((text, index) => ({ key: keyOf(text, index), text }));
}
