import { Outlet } from '@tanstack/react-router';

export function Inside() {
  return <Outlet />;
}
