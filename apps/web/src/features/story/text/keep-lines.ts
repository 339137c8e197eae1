interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** A line that was ended with Enter stays a line of its own, also within a paragraph. */
export const keepLines =
  () =>
  (tree: Node): void => {
    if (tree.children === undefined) return;
    tree.children = tree.children.flatMap((child) => {
      if (child.type === 'text') return linesOf(child.value ?? '');
      keepLines()(child);
      return [child];
    });
  };

const linesOf = (text: string): Node[] =>
  text
    .split(/\r?\n/)
    .flatMap((value, index): Node[] => [
      ...(index === 0 ? [] : [{ type: 'break' }]),
      ...(value === '' ? [] : [{ type: 'text', value }]),
    ]);
