import { useNavigate, useRouterState } from '@tanstack/react-router';
import { usePlace } from './use-place';

interface Opening {
  readonly href: string;
  readonly open: () => void;
}

/** Opens another story where this one is open: beside the board, or as a page. */
export function useOpenNumber(number: number): Opening {
  const go = useGoToStory();
  const { workspace, key } = usePlace();
  return {
    href: `/${workspace}/${key}/stories/${number}`,
    open: () => {
      go(number);
    },
  };
}

export function useGoToStory(): (number: number) => void {
  const navigate = useNavigate();
  const params = usePlace();
  const onPage = useRouterState({ select: ({ location }) => /\/(stories|poker)\//.test(location.pathname) });
  return (number) => {
    if (number < 1) return;
    if (onPage)
      void navigate({ to: '/$workspace/$key/stories/$number', params: { ...params, number: String(number) } });
    else void navigate({ to: '.', search: (before: object) => ({ ...before, story: number }) } as never);
  };
}
