import styles from './dragging.module.css';

/** A picture of the card, with the number of stories that travel with it. */
export function cardPreview(card: HTMLElement, count: number): HTMLElement {
  const preview = document.createElement('div');
  preview.className = styles.preview ?? '';
  preview.style.width = `${card.offsetWidth}px`;
  const picture = card.cloneNode(true) as HTMLElement;
  for (const mark of ['data-dragged', 'data-focused', 'data-story', 'href', 'draggable', 'tabindex'])
    picture.removeAttribute(mark);
  preview.append(picture);
  if (count > 1) {
    const badge = document.createElement('span');
    badge.className = styles.count ?? '';
    badge.textContent = String(count);
    preview.append(badge);
  }
  return preview;
}
