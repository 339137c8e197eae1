import { plain } from './plain';

/** Of words in any language, without its ending. */
export const fileName = (...words: readonly string[]): string =>
  plain(words.join(' '))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

export const downloadText = (name: string, text: string, type: string): void => {
  download(name, new Blob([text], { type: `${type};charset=utf-8` }));
};
