import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** What an address needs besides what every page starts with, by the names that `first-paint.js` knows. */
const wanted: Readonly<Record<string, string>> = {
  en: 'app/first-english.ts',
  fr: 'app/first-french.ts',
  columns: 'features/board/columns-page.tsx',
  ring: 'features/ring/ring-page.tsx',
  backlog: 'app/project/backlog-frame.tsx',
  'backlog.en': 'features/backlog/english.ts',
  'backlog.fr': 'features/backlog/french.ts',
  'ring.en': 'features/ring/english.ts',
  'ring.fr': 'features/ring/french.ts',
};
const font = /inter-latin-wght-normal.*\.woff2$/;

/** Tells `first-paint.js` in index.html which files these are: they are fetched beside the program, not after it. */
export const askAhead: Plugin = {
  name: 'ask-ahead',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle, chunk }) {
      if (bundle === undefined || chunk === undefined) return [];
      const everywhere = filesOf(chunk.fileName, bundle);
      const files = Object.entries(wanted).map(([name, module]) => {
        const page = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/src/${module}`) === true,
        );
        if (page === undefined) throw new Error(`index.html asks ahead for ${module}, which is not there`);
        return [name, [...filesOf(page.fileName, bundle)].filter((file) => !everywhere.has(file))];
      });
      const fonts = Object.keys(bundle).filter((file) => font.test(file));
      return [
        {
          tag: 'script',
          attrs: { id: 'ahead', type: 'application/json' },
          children: JSON.stringify(Object.fromEntries(files)),
          injectTo: 'head-prepend',
        },
        ...fonts.map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        })),
      ];
    },
  },
};

/** A chunk, all that it imports, and their style sheets. */
function filesOf(name: string, bundle: Bundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[name];
  if (found.has(name) || chunk?.type !== 'chunk') return found;
  found.add(name);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const imported of chunk.imports) filesOf(imported, bundle, found);
  return found;
}
