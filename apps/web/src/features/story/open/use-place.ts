import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Opened } from './opened';

/** Which project the address names. */
export function usePlace(): Opened['place'] {
  const { workspace = '', key = '' } = useParams({ strict: false }) as { workspace?: string; key?: string };
  return useMemo(() => ({ workspace, key }), [workspace, key]);
}
