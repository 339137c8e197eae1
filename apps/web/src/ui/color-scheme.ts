import { localStorageColorSchemeManager } from '@mantine/core';

/** The key is also read before the first paint, in first-paint.js. */
export const colorSchemes = localStorageColorSchemeManager({ key: 'rondo.scheme' });
