import { Textarea, type TextareaProps } from '@mantine/core';
import { useState } from 'react';

interface Props extends Omit<TextareaProps, 'value' | 'onChange' | 'defaultValue'> {
  readonly value: string;
  /** Called on leaving the field or Enter, when the text changed; Escape takes it back. */
  readonly onCommit: (value: string) => void;
}

/** A field of a few lines that saves itself when one leaves it; it grows with its text. */
export function CommitArea({ value, onCommit, ...rest }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft !== null && draft.trim() !== value) onCommit(draft.trim());
    setDraft(null);
  };
  return (
    <Textarea
      {...rest}
      value={draft ?? value}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          event.currentTarget.blur();
        }
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation();
          setDraft(null);
        }
      }}
    />
  );
}
