import type { ProjectSummary } from '@rondo/contracts';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { projectsQuery } from '../../lib/workspace-queries';
import { Confirm } from '../../ui/confirm';
import styles from './project-list.module.css';

interface Props {
  readonly workspace: string;
  readonly projects: readonly ProjectSummary[];
}

export function ProjectList({ workspace, projects }: Props) {
  const t = useT('workspace');
  const open = projects.filter(({ archivedAt }) => archivedAt === null);
  const archived = projects.filter(({ archivedAt }) => archivedAt !== null);
  return (
    <>
      {open.length > 0 && <Cards workspace={workspace} projects={open} label={t('projects')} />}
      {archived.length > 0 && (
        <section className={styles.archived}>
          <h2>{t('archived')}</h2>
          <Cards workspace={workspace} projects={archived} label={t('archived')} />
        </section>
      )}
    </>
  );
}

function Cards({ workspace, projects, label }: Props & { readonly label: string }) {
  return (
    <ul className={styles.cards} aria-label={label}>
      {projects.map((project) => (
        <ProjectCard key={project.id} workspace={workspace} project={project} />
      ))}
    </ul>
  );
}

function ProjectCard({ workspace, project }: { readonly workspace: string; readonly project: ProjectSummary }) {
  const t = useT('workspace');
  const roles = useT('roles');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { key, name, description, role, demo } = project;
  const remove = async (): Promise<void> => {
    await call('project.delete', { params: { workspace, key } });
    await queries.invalidateQueries({ queryKey: projectsQuery(workspace).queryKey });
  };
  return (
    <li className={styles.card}>
      <header className={styles.head}>
        <span className={styles.key}>{key}</span>
        {demo && <span className={styles.tag}>{t('demo')}</span>}
      </header>
      <Link className={styles.name} to="/$workspace/$key" params={{ workspace, key }}>
        {name}
      </Link>
      <p className={styles.text}>
        {description === '' ? t('yourRole', { role: roles(`project.${role}`) }) : description}
      </p>
      {demo && role === 'lead' && (
        <Button className={styles.action ?? ''} variant="default" onClick={() => setAsking(true)}>
          {t('deleteDemo')}
        </Button>
      )}
      {asking && (
        <Confirm title={t('deleteDemo')} action={t('deleteDemo')} onConfirm={remove} onClose={() => setAsking(false)}>
          {t('deleteDemoText')}
        </Confirm>
      )}
    </li>
  );
}
