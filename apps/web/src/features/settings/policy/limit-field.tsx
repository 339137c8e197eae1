import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';

/** LIMIT: as the contract has it. */
const mostAtOnce = 999;

interface Props {
  readonly limit: number | null;
  readonly readOnly: boolean;
  readonly onSet: (limit: number | null) => void;
}

/** How many stories fit in: saved on Enter or on leaving; what is no such number stays, with the reason. */
export function LimitField({ limit, readOnly, onSet }: Props) {
  const t = useT('settings');
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const commit = (): void => {
    if (draft === null) return;
    const text = draft.trim();
    const isLimit = text === '' || (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= mostAtOnce);
    setWrong(!isLimit);
    if (!isLimit) return;
    setDraft(null);
    const next = text === '' ? null : Number(text);
    if (next !== limit) onSet(next);
  };
  return (
    <TextInput
      label={t('policy.wip')}
      description={t('policy.wipHint')}
      error={wrong ? t('policy.wipWrong', { most: mostAtOnce }) : null}
      inputMode="numeric"
      readOnly={readOnly}
      value={draft ?? (limit === null ? '' : String(limit))}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        setWrong(false);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key !== 'Escape' || draft === null) return;
        event.stopPropagation();
        setDraft(null);
        setWrong(false);
      }}
    />
  );
}
