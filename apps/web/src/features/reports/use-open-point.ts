import { useNavigate, useParams } from '@tanstack/react-router';

/** A point of a plot opens its story. */
export function useOpenPoint(): (row: { readonly story: { readonly number: number } }) => void {
  const navigate = useNavigate();
  const params = useParams({ from: '/inside/$workspace/$key' });
  return ({ story: { number } }) =>
    void navigate({ to: '/$workspace/$key/stories/$number', params: { ...params, number: String(number) } });
}
