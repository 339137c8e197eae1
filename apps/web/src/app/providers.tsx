import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { LanguageContext, useLanguageNow } from '../lib/i18n';
import { startKeyboard } from '../lib/keyboard';
import { queryClient } from '../lib/query-client';
import { colorSchemes } from '../ui/color-scheme';
import { Toasts } from '../ui/toasts';
import { keepFocus } from '../ui/keep-focus';
import { theme } from '../ui/theme';
import { router } from './router';

/** The variables come from our style sheets: nothing is injected, so the content security policy needs no exception. */
export function Providers() {
  useEffect(startKeyboard, []);
  useEffect(keepFocus, []);
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <LanguageContext value={useLanguageNow()}>
          <RouterProvider router={router} />
          <Toasts />
        </LanguageContext>
      </QueryClientProvider>
    </MantineProvider>
  );
}
