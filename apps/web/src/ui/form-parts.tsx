import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../lib/i18n';
import styles from './form-parts.module.css';

export function FormError({ children }: { readonly children: ReactNode }) {
  return children === null ? null : (
    <p role="alert" className={styles.error}>
      {children}
    </p>
  );
}

export function Password(props: PasswordInputProps) {
  const t = useT('ui');
  return <PasswordInput visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }} {...props} />;
}
