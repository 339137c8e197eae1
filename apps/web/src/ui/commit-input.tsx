import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  readonly value: string;
  /** Called on leaving the field or Enter, when the text changed; Escape takes it back. */
  readonly onCommit: (value: string) => void;
  /** Why a text cannot be: it stays, with that beside it, until it is another one. */
  readonly refuse?: (value: string) => string | null;
}

/** A field that saves itself when one leaves it. */
export function CommitInput({ value, onCommit, refuse, ...rest }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const commit = (): void => {
    const text = draft?.trim() ?? value;
    const why = text === value ? null : (refuse?.(text) ?? null);
    setRefused(why);
    if (why !== null) return;
    if (text !== value) onCommit(text);
    setDraft(null);
  };
  return (
    <TextInput
      {...rest}
      value={draft ?? value}
      error={refused ?? rest.error}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        setRefused(null);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation();
          setDraft(null);
          setRefused(null);
        }
      }}
    />
  );
}
