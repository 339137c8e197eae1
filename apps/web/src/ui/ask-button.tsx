import { Button } from '@mantine/core';
import { useState } from 'react';
import { Confirm } from './confirm';

interface Props {
  readonly children: string;
  /** Of which it is, for who does not see the row. */
  readonly label: string;
  readonly title: string;
  /** What stops working. */
  readonly text: string;
  readonly onConfirm: () => Promise<unknown>;
}

/** A button of a row for what cannot be undone: it asks first. */
export function AskButton({ children, label, title, text, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="default"
        aria-label={label}
        onClick={() => {
          setAsking(true);
        }}
      >
        {children}
      </Button>
      {asking && (
        <Confirm
          title={title}
          action={children}
          onConfirm={onConfirm}
          onClose={() => {
            setAsking(false);
          }}
        >
          {text}
        </Confirm>
      )}
    </>
  );
}
