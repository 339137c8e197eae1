import { Outlet } from '@tanstack/react-router';

export function BoardFrame() {
  return <Outlet />;
}
