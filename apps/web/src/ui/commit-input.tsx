import { TextInput, type TextInputProps } from '@mantine/core';
import { useCommit } from './use-commit';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  readonly value: string;
  /** Called on leaving the field or Enter, when the text changed; Escape takes it back. `replaced`: what was there for the one who wrote. */
  readonly onCommit: (value: string, replaced: string) => void;
}

/** A field that saves itself when one leaves it. */
export function CommitInput({ value, onCommit, ...rest }: Props) {
  const { field, meanwhile } = useCommit({ value, onCommit });
  return (
    <TextInput
      {...rest}
      {...field}
      inputContainer={(input) => (
        <>
          {input}
          {meanwhile}
        </>
      )}
    />
  );
}
