import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { problemText } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { meQuery } from '../../lib/me';
import { projectsQuery } from '../../lib/workspace-queries';
import { useStatus } from '../../live/hooks';
import { useDocumentTitle } from '../../ui/page';
import { EmptyState } from '../../ui/states';
import { PageTitle } from '../../ui/top-bar';

/** The project is no longer there for this person until it is listed again, or the session has ended. */
export function Gone({ onBack }: { readonly onBack: () => void }) {
  const t = useT('shell');
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  const { problem } = useStatus();
  const queries = useQueryClient();
  const [since] = useState(Date.now);
  const { data: projects, dataUpdatedAt } = useQuery(projectsQuery(workspace));
  const isBack = dataUpdatedAt > since && projects?.some((project) => project.key === key) === true;
  useEffect(() => {
    if (isBack) onBack();
  }, [isBack, onBack]);
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: meQuery.queryKey });
    void queries.invalidateQueries({ queryKey: projectsQuery(workspace).queryKey });
  }, [queries, workspace]);
  const title = problem === null ? t('gone.title') : problemText(problem);
  useDocumentTitle(title);
  const ended = problem?.code === 'session_ended' || problem?.code === 'sign_in_required';
  const action = ended ? (
    <Button onClick={() => location.reload()}>{t('gone.signIn')}</Button>
  ) : (
    <Link to="/$workspace" params={{ workspace }}>
      {t('gone.home')}
    </Link>
  );
  return (
    <>
      <PageTitle>{key}</PageTitle>
      <EmptyState title={title} action={action}>
        {!ended && t('gone.text')}
      </EmptyState>
    </>
  );
}
