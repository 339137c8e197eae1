import { TextInput, type TextInputProps } from '@mantine/core';
import { useCommit } from './use-commit';

interface Props extends Omit<TextInputProps, 'label' | 'value' | 'onChange' | 'defaultValue'> {
  readonly label?: string;
  readonly value: string;
  /** Called on leaving the field or Enter, when the text changed; Escape takes it back. `replaced`: what was there for the one who wrote. */
  readonly onCommit: (value: string, replaced: string) => void;
  /** Why a text cannot be: it stays, with that beside it, until it is another one. */
  readonly refuse?: (value: string) => string | null;
  /** The field went away while this was being typed in it. */
  readonly onLeft?: (value: string) => void;
}

/** A field that saves itself when one leaves it. */
export function CommitInput({ value, onCommit, refuse, onLeft, ...rest }: Props) {
  const { field, refused, meanwhile } = useCommit({
    name: rest.label ?? rest['aria-label'] ?? '',
    value,
    onCommit,
    refuse,
    onLeft,
  });
  return (
    <TextInput
      {...rest}
      {...field}
      error={refused ?? rest.error}
      inputContainer={(input) => (
        <>
          {input}
          {meanwhile}
        </>
      )}
    />
  );
}
