import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Opened } from './opened';

/** Which project the address names. */
export function usePlace(): Opened['place'] {
  const { workspace = '', key = '' }: { workspace?: string; key?: string } = useParams({ strict: false });
  return useMemo(() => ({ workspace, key }), [workspace, key]);
}
