import { later } from '../../../ui/later';
import styles from './text.module.css';

const Markdown = later(() => import('./markdown'));

/** The words at once, in their form a moment later; where the form is out of reach, the words stay. */
export function Prose({ children }: { readonly children: string }) {
  return <Markdown waiting={<p className={styles['raw']}>{children}</p>}>{children}</Markdown>;
}
