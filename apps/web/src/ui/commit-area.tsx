import { Textarea, type TextareaProps } from '@mantine/core';
import { useCommit } from './use-commit';

interface Props extends Omit<TextareaProps, 'label' | 'value' | 'onChange' | 'defaultValue'> {
  readonly label?: string;
  readonly value: string;
  /** Called on leaving the field or Enter, when the text changed; Escape takes it back. `replaced`: what was there for the one who wrote. */
  readonly onCommit: (value: string, replaced: string) => void;
}

/** A field of a few lines that saves itself when one leaves it; it grows with its text. */
export function CommitArea({ value, onCommit, ...rest }: Props) {
  const { field, meanwhile } = useCommit({
    name: rest.label ?? rest['aria-label'] ?? '',
    value,
    onCommit,
    multiline: true,
  });
  return (
    <Textarea
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
