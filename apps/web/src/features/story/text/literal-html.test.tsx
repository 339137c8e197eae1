import { renderToStaticMarkup } from 'react-dom/server';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { literalHtml } from './literal-html';

const shown = (words: string): string =>
  renderToStaticMarkup(<ReactMarkdown remarkPlugins={[remarkGfm, literalHtml]}>{words}</ReactMarkdown>);

test.each([
  ['Vec<String> fails: <Button> is dead.', '<p>Vec&lt;String&gt; fails: &lt;Button&gt; is dead.</p>'],
  ['<script>run()</script> **bold**', '<p>&lt;script&gt;run()&lt;/script&gt; <strong>bold</strong></p>'],
  ['<!-- aside -->', '<p>&lt;!-- aside --&gt;</p>'],
  ['<div onclick="run()">\n\nwords', '<p>&lt;div onclick=&quot;run()&quot;&gt;</p>\n<p>words</p>'],
  ['<https://example.com/>', '<p><a href="https://example.com/">https://example.com/</a></p>'],
])('raw HTML is shown as it was written: %s', (words, html) => {
  expect(shown(words)).toBe(html);
});
