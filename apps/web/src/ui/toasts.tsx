import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useT } from '../lib/i18n';
import { Icon } from './icons';
import { partsAround } from './reachable';
import { returnFocus } from './return-focus';
import { currentToasts, hideToast, subscribeToasts, type ShownToast } from './toast-store';
import styles from './toasts.module.css';

/** Where toasts appear: said politely, never in the way of the keyboard, above open dialogs. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts);
  const place = useRef<HTMLDivElement>(null);
  const goBack = useRef<() => void>(undefined);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    // Shown anew it lies above a dialog that has opened since.
    if (element.matches(':popover-open')) element.hidePopover();
    if (toasts.length > 0) element.showPopover();
  }, [toasts]);
  return (
    <section
      ref={place}
      popover="manual"
      className={styles.place}
      aria-label={useT('ui')('notices')}
      aria-live="polite"
      onFocus={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        const around = relatedTarget === null ? [] : partsAround(relatedTarget);
        goBack.current = () => returnFocus(relatedTarget, around);
      }}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onAnswered={() => goBack.current?.()} />
      ))}
    </section>
  );
}

const plainMs = 3500;
const longMs = 8000;

interface CardProps {
  readonly toast: ShownToast;
  /** It had the focus, which goes with it. */
  readonly onAnswered: () => void;
}

function ToastCard({ toast, onAnswered }: CardProps) {
  const t = useT('ui');
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;
  const { id, title, text, tone = 'plain', action, lasts, stays = false } = toast;
  const stay = action === undefined && tone === 'plain' ? plainMs : longMs;
  useEffect(() => {
    if (held || stays) return undefined;
    const timer = setTimeout(() => {
      hideToast(id);
    }, stay);
    return () => {
      clearTimeout(timer);
    };
  }, [id, stay, held, stays]);
  useEffect(() => {
    const check = (): void => {
      if (lasts?.holds() === false) hideToast(id);
    };
    check();
    return lasts?.subscribe(check);
  }, [id, lasts]);
  return (
    <div
      className={styles.toast}
      data-tone={tone}
      role={tone === 'bad' ? 'alert' : undefined}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {text !== undefined && <p className={styles.text}>{text}</p>}
      </div>
      {action !== undefined && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            hideToast(id);
            action.run();
            onAnswered();
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={t('close')}
        onClick={() => {
          hideToast(id);
          onAnswered();
        }}
      >
        <Icon name="close" size={13} />
      </button>
    </div>
  );
}
