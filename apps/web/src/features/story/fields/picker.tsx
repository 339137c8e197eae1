import { Combobox, useCombobox } from '@mantine/core';
import { useEffect, useId, useLayoutEffect, useState, type ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import { Icon } from '../../../ui/icons';
import styles from './picker.module.css';
import { plain } from '../../../lib/plain';

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly mark?: ReactNode;
  readonly note?: string;
  readonly disabled?: boolean;
  /** Shown to whoever types its name only. */
  readonly whenSought?: boolean;
}

interface Props {
  readonly field: string;
  /** The id of the visible label. */
  readonly labelledBy: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** Stays open for the next choice. */
  readonly many?: boolean;
  readonly onPick: (id: string) => void;
  /** Makes what is typed when it is not there. */
  readonly onCreate?: (name: string) => void;
  readonly onSearch?: (text: string) => void;
  readonly placeholder?: string;
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
  readonly children: ReactNode;
  readonly className?: string;
}

const mostShown = 60;

/** A quiet button that opens a list to choose from, by keyboard as by mouse. */
export function Picker(props: Props) {
  const { field, labelledBy, choices, chosen, many = false, onPick, onCreate } = props;
  const { opened, onOpened, onSearch } = props;
  const t = useT('story');
  const id = useId();
  const [text, setText] = useState('');
  const combobox = useCombobox({
    opened,
    onOpenedChange: onOpened,
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      seek('');
      combobox.focusTarget();
    },
  });
  const seek = (typed: string): void => {
    setText(typed);
    onSearch?.(typed);
  };
  const wanted = plain(text.trim());
  const fits = ({ name, whenSought = false }: Choice) => plain(name).includes(wanted) && (wanted !== '' || !whenSought);
  const shown = (onSearch === undefined ? choices.filter(fits) : choices).slice(0, mostShown);
  const creates = onCreate !== undefined && wanted !== '' && !choices.some(({ name }) => plain(name) === wanted);
  const listed = shown.map((choice) => choice.id).join();
  useLayoutEffect(() => {
    // A list hides with its button: a key may open one that is scrolled away.
    if (!opened) return;
    combobox.targetRef.current?.scrollIntoView({ block: 'nearest' });
    // What is typed before the search is there belongs to the list already.
    combobox.targetRef.current?.focus({ preventScroll: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the store is another object each time, its deeds are the same
  }, [opened]);
  useEffect(() => {
    // On a phone the keyboard would cover the list: it comes with a tap on the field.
    if (opened && !matchMedia('(pointer: coarse)').matches) combobox.focusSearchInput();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [opened]);
  useEffect(() => {
    if (!opened) return;
    if (wanted === '') combobox.selectActiveOption();
    else combobox.selectFirstOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above; what is listed may come later than what is typed
  }, [opened, wanted, listed]);
  return (
    <Combobox
      store={combobox}
      keepMounted={false}
      width={248}
      position="bottom-start"
      onOptionSubmit={(value) => {
        if (value === '$create') onCreate?.(text.trim());
        else onPick(value);
        if (many) setText('');
        else combobox.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button">
        <button
          type="button"
          id={id}
          className={props.className ?? styles['value']}
          data-field={field}
          aria-labelledby={`${labelledBy} ${id}`}
          onClick={() => {
            combobox.toggleDropdown();
          }}
          onKeyDown={(event) => {
            // It closes the list, not the story.
            if (opened && event.key === 'Escape') event.preventDefault();
            const isTyped = /^[^ ]$/u.test(event.key) && !event.ctrlKey && !event.metaKey;
            const isTakenBack = event.key === 'Backspace' || event.key === 'Delete';
            if (!opened || !(isTyped || isTakenBack)) return;
            event.preventDefault();
            seek(isTyped ? text + event.key : text.slice(0, -1));
          }}
        >
          {props.children}
        </button>
      </Combobox.Target>
      <Combobox.Dropdown className={styles['dropdown'] ?? ''}>
        <div role="dialog" aria-labelledby={labelledBy}>
          <Combobox.Search
            className={styles['search'] ?? ''}
            value={text}
            onChange={(event) => {
              seek(event.currentTarget.value);
              combobox.updateSelectedOptionIndex();
              combobox.selectFirstOption();
            }}
            placeholder={props.placeholder ?? t(onCreate === undefined ? 'search' : 'searchOrCreate')}
            aria-label={props.placeholder ?? t('search')}
          />
          <Combobox.Options className={styles['options'] ?? ''} labelledBy={labelledBy}>
            {shown.map(({ id: value, name, mark, note, disabled }) => (
              <Combobox.Option
                key={value}
                value={value}
                active={chosen.includes(value)}
                disabled={disabled ?? false}
                className={styles['option'] ?? ''}
              >
                {mark}
                <span className={styles['name']}>{name}</span>
                {note !== undefined && <span className={styles['note']}>{note}</span>}
                {chosen.includes(value) && <Icon name="check" size={14} />}
              </Combobox.Option>
            ))}
            {creates && (
              <Combobox.Option value="$create" className={styles['option'] ?? ''}>
                <Icon name="plus" size={14} />
                <span className={styles['name']}>{t('createNamed', { name: text.trim() })}</span>
              </Combobox.Option>
            )}
            {shown.length === 0 && !creates && (
              <Combobox.Empty>
                {t(onCreate !== undefined && wanted === '' ? 'typeToCreate' : 'nothingFound')}
              </Combobox.Empty>
            )}
          </Combobox.Options>
        </div>
      </Combobox.Dropdown>
    </Combobox>
  );
}
