import { createContext, use, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './top-bar.module.css';

type Place = 'title' | 'middle' | 'actions';
type Places = Readonly<Record<Place, HTMLElement | null>>;

const TopBarContext = createContext<Places>({ title: null, middle: null, actions: null });

interface FrameProps {
  /** What stands before the title: the way to the navigation on a phone. */
  readonly before?: ReactNode;
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** The bar above a page, filled by the page. */
export function TopBarFrame({ before, below, children }: FrameProps) {
  const [title, setTitle] = useState<HTMLElement | null>(null);
  const [middle, setMiddle] = useState<HTMLElement | null>(null);
  const [actions, setActions] = useState<HTMLElement | null>(null);
  return (
    <TopBarContext value={{ title, middle, actions }}>
      <header className={styles['bar']}>
        {before}
        <div ref={setTitle} className={styles['title']} />
        <div ref={setMiddle} className={styles['middle']} />
        <div ref={setActions} className={styles['actions']} />
      </header>
      {below}
      {children}
    </TopBarContext>
  );
}

/** Puts its children into the bar, from anywhere below the frame; several fills stand side by side. */
export function TopBarFill({ at, children }: { readonly at: Place; readonly children: ReactNode }) {
  const place = use(TopBarContext)[at];
  return place === null ? null : createPortal(children, place);
}

export function PageTitle({ children, aside }: { readonly children: ReactNode; readonly aside?: ReactNode }) {
  return (
    <TopBarFill at="title">
      <h1 className={styles['heading']}>{children}</h1>
      {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
    </TopBarFill>
  );
}
