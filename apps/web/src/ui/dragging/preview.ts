import styles from './dragging.module.css';

const marks = ['data-dragged', 'data-focused', 'data-story', 'href', 'draggable', 'tabindex'];

/** A picture of what is dragged, with the number of things that travel. */
export function dragPreview(element: HTMLElement, count: number): HTMLElement {
  const preview = document.createElement('div');
  preview.className = styles.preview ?? '';
  preview.style.width = `${element.offsetWidth}px`;
  const picture = element.cloneNode(true) as HTMLElement;
  for (const mark of marks) picture.removeAttribute(mark);
  preview.append(picture);
  if (count > 1) {
    const badge = document.createElement('span');
    badge.className = styles.count ?? '';
    badge.textContent = String(count);
    preview.append(badge);
  }
  return preview;
}
