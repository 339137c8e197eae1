import { useNavigate, useParams } from '@tanstack/react-router';

/** A point of a plot opens its story. */
export function useOpenPoint(): (chosen: unknown) => void {
  const navigate = useNavigate();
  const params = useParams({ from: '/inside/$workspace/$key' });
  return (chosen) => {
    const { payload } = chosen as { readonly payload?: { readonly number?: number } };
    if (payload?.number !== undefined)
      void navigate({ to: '/$workspace/$key/stories/$number', params: { ...params, number: String(payload.number) } });
  };
}
