import { renderToStaticMarkup } from 'react-dom/server';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { keepLines } from './keep-lines';

const shown = (words: string): string =>
  renderToStaticMarkup(<ReactMarkdown remarkPlugins={[remarkGfm, keepLines]}>{words}</ReactMarkdown>);

test.each([
  ['Line one\nLine two', '<p>Line one<br/>\nLine two</p>'],
  ['**Bold\nstill**', '<p><strong>Bold<br/>\nstill</strong></p>'],
  ['One\n\nTwo', '<p>One</p>\n<p>Two</p>'],
  ['```\na\nb\n```', '<pre><code>a\nb\n</code></pre>'],
])('a single line break is kept, and code as it is: %s', (words, html) => {
  expect(shown(words)).toBe(html);
});
