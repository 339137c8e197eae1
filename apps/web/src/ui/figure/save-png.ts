import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { download } from '../../lib/download';

const kept = [
  'color',
  'fill',
  'fill-opacity',
  'stop-color',
  'stop-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
  'display',
] as const;
/** Sharp on paper and on a slide. */
const scale = 2;
const margin = 24;
const titleHeight = 46;
const entryHeight = 20;

/** Styles live in sheets that a picture does not have: each part takes along what it looks like. */
function dressed(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  [svg, ...svg.querySelectorAll<SVGElement>('*')].forEach((part, index) => {
    const look = getComputedStyle(part);
    for (const name of kept) copies[index]?.style.setProperty(name, look.getPropertyValue(name));
  });
  return copy;
}

/** A picture knows no fonts but the machine's: it takes along the one that the page is written in. */
async function fontFace(): Promise<string> {
  const blob = await fetch(inter).then((response) => response.blob());
  const address = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsDataURL(blob);
  });
  return `@font-face { font-family: 'Inter Variable'; font-weight: 100 900; src: url('${address}'); }`;
}

async function pictureOf(svg: SVGSVGElement, font = ''): Promise<HTMLImageElement> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = dressed(svg);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  if (font !== '') copy.insertAdjacentHTML('afterbegin', `<style>${font}</style>`);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

interface Entry {
  readonly picture: HTMLImageElement;
  readonly label: string;
  readonly x: number;
  readonly row: number;
}

/** The legend in rows as wide as the plot. */
async function entriesOf(card: HTMLElement, pen: CanvasRenderingContext2D, width: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  let [x, row] = [0, 0];
  for (const item of card.querySelectorAll('ul > li')) {
    const swatch = item.querySelector('svg');
    const label = item.textContent;
    if (swatch === null) continue;
    const taken = 22 + pen.measureText(label).width + 16;
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1];
    entries.push({ picture: await pictureOf(swatch), label, x, row });
    x += taken;
  }
  return entries;
}

interface Picture {
  readonly title: string;
  readonly about: string;
  /** The plot with its legend, and the ground that both stand on. */
  readonly card: HTMLElement;
  readonly name: string;
}

/** The plot as it stands on the screen, with all that it takes to be read elsewhere: title, legend, ground. */
export async function savePng({ title, about, card, name }: Picture): Promise<void> {
  const svg = card.querySelector<SVGSVGElement>('svg.recharts-surface');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (svg === null || pen === null) return;
  const look = getComputedStyle(card);
  const fonts = { title: `600 16px ${look.fontFamily}`, text: `12px ${look.fontFamily}` };
  // Without the connection that the font comes by, the machine's has to do.
  const plot = await pictureOf(svg, await fontFace().catch(() => ''));
  pen.font = fonts.text;
  const entries = await entriesOf(card, pen, plot.width);
  const legendHeight = entries.length === 0 ? 0 : ((entries.at(-1)?.row ?? 0) + 1) * entryHeight + 8;
  const top = margin + titleHeight;
  canvas.width = (plot.width + 2 * margin) * scale;
  canvas.height = (top + legendHeight + plot.height + margin) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = look.backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.textBaseline = 'middle';
  pen.fillStyle = look.color;
  pen.font = fonts.title;
  pen.fillText(title, margin, margin + 8);
  pen.font = fonts.text;
  pen.fillText(about, margin, margin + 28);
  for (const { picture, label, x, row } of entries) {
    const middle = top + row * entryHeight + entryHeight / 2;
    pen.drawImage(picture, margin + x, middle - picture.height / 2, picture.width, picture.height);
    pen.fillText(label, margin + x + 22, middle);
  }
  pen.drawImage(plot, margin, top + legendHeight, plot.width, plot.height);
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (png !== null) download(name.concat('.png'), png);
}
