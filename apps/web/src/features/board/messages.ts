import type { Translation } from '../../lib/i18n';

export const en = { filter: 'Filter' } as const;
export const fr: Translation<typeof en> = { filter: 'Filtrer' };
