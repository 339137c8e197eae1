import { createTheme, defaultVariantColorsResolver, type MantineThemeOverride } from '@mantine/core';

const list = { comboboxProps: { shadow: 'md', transitionProps: { duration: 0 } } };

/** Colours and sizes live in CSS variables; here is only what a component must be told. */
export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'blue',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...colors, color: 'var(--on-acc)' } : colors;
  },
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    NumberInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', ...list } },
    MultiSelect: { defaultProps: { size: 'sm', ...list } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    Modal: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 }, yOffset: '12vh' } },
    Menu: {
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 80 },
        position: 'bottom-start',
        // A focusable placeholder has no place among menu items.
        withInitialFocusPlaceholder: false,
      },
    },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 80 } } },
  },
});
