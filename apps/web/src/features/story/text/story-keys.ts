interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

/** Makes links of story keys such as SHOP-12, but not inside links and code. */
export const linkStoryKeys =
  ({ key, base }: { readonly key: string; readonly base: string }) =>
  (tree: Node): void => {
    const pattern = new RegExp(`\\b${key}-([1-9]\\d{0,8})\\b`, 'g');
    walk(tree, (text) => split(text, pattern, base));
  };

function walk(node: Node, replace: (text: string) => Node[]): void {
  if (node.children === undefined || node.type === 'link' || node.type === 'linkReference') return;
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return replace(child.value ?? '');
    walk(child, replace);
    return [child];
  });
}

function split(text: string, pattern: RegExp, base: string): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) nodes.push({ type: 'text', value: text.slice(from, match.index) });
    nodes.push({ type: 'link', url: `${base}${match[1]}`, children: [{ type: 'text', value: match[0] }] });
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
}
