import type { ComponentProps } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { useGoToStory } from '../open/use-open-number';
import { usePlace } from '../open/use-place';
import { keepLines } from './keep-lines';
import { literalHtml } from './literal-html';
import styles from './markdown.module.css';
import { linkStoryKeys } from './story-keys';

/** Markdown as it is read. Headings stand below those of the page. */
export default function Markdown({ children }: { readonly children: string }) {
  const place = usePlace();
  const go = useGoToStory();
  const base = `/${place.workspace}/${place.key}/stories/`;
  const components: Components = {
    a: ({ href, children: text }) => {
      const number = href?.startsWith(base) === true ? Number(href.slice(base.length)) : Number.NaN;
      if (!Number.isInteger(number)) return <OutsideLink href={href}>{text}</OutsideLink>;
      return (
        <a
          href={href}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            go(number);
          }}
        >
          {text}
        </a>
      );
    },
    img: ({ src, alt }) => <OutsideLink href={src}>{alt || src}</OutsideLink>,
    h1: 'h4',
    h2: 'h4',
    h3: 'h4',
    h5: 'h4',
    h6: 'h4',
    input: ({ checked }) => <span className={styles['tick']} data-done={checked || undefined} aria-hidden="true" />,
    table: ({ children: rows }) => (
      <div className={styles['table']} tabIndex={0} role="group">
        <table>{rows}</table>
      </div>
    ),
  };
  return (
    <div className={styles['markdown']}>
      <ReactMarkdown
        remarkPlugins={[remarkGfm, literalHtml, keepLines, [linkStoryKeys, { key: place.key, base }]]}
        rehypePlugins={[rehypeSanitize]}
        components={components}
      >
        {children}
      </ReactMarkdown>
    </div>
  );
}

function OutsideLink({ href, children }: Pick<ComponentProps<'a'>, 'href' | 'children'>) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
