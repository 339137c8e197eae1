import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './top-bar.module.css';

/** From left to right; the middle takes the room that is left. */
const placeNames = ['title', 'middle', 'view', 'filter', 'actions'] as const;
type Place = (typeof placeNames)[number];
type Places = Readonly<Partial<Record<Place, HTMLElement | null>>>;

const TopBarContext = createContext<Places>({});

interface FrameProps {
  /** What stands before the title: the way to the navigation on a phone. */
  readonly before?: ReactNode;
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** The bar above a page, filled by the page. */
export function TopBarFrame({ before, below, children }: FrameProps) {
  const [places, setPlaces] = useState<Places>({});
  const bar = useCallback((element: HTMLElement | null) => {
    const found = placeNames.map((name) => [name, element?.querySelector<HTMLElement>(`[data-place=${name}]`) ?? null]);
    setPlaces(Object.fromEntries(found) as Places);
  }, []);
  return (
    <TopBarContext value={places}>
      <div ref={bar} className={styles.bar}>
        {before}
        {placeNames.map((name) => (
          <div key={name} data-place={name} className={styles[name]} />
        ))}
      </div>
      {below}
      {children}
    </TopBarContext>
  );
}

/** Puts its children into the bar, from anywhere below the frame; several fills stand side by side. */
export function TopBarFill({ at, children }: { readonly at: Place; readonly children: ReactNode }) {
  const place = use(TopBarContext)[at];
  return place === undefined || place === null ? null : createPortal(children, place);
}

export function PageTitle({ children, aside }: { readonly children: ReactNode; readonly aside?: ReactNode }) {
  return (
    <TopBarFill at="title">
      <h1 id="page-title" className={styles.heading}>
        {children}
      </h1>
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </TopBarFill>
  );
}
