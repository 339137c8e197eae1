import { Injectable } from '@nestjs/common';
import type { Policy, Route } from '@rondo/contracts';
import { projectRoles, scopes, workspaceRoles, type ProjectRole, type WorkspaceRole } from '@rondo/domain';
import type { FastifyRequest } from 'fastify';
import { Config } from '../platform/config.js';
import { Guard } from '../platform/http/guard.js';
import { comesFromOwnPage } from '../platform/http/origin.js';
import { ProblemError } from '../platform/problem.js';
import { Access } from './access.js';
import { endCode } from './credential-end.js';
import type { Identity } from './identity.js';
import type { Requester } from './requester.js';
import { presentedBy } from './session-cookie.js';

/** What a wall screen may ask besides reading its project. */
const openToKiosks = new Set(['me.read', 'session.end']);
const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Asks, for every route, in this order: whose page, who, is there such a place for them, which role, which scope. */
@Injectable()
export class RouteGuard extends Guard {
  constructor(
    private readonly access: Access,
    private readonly config: Config,
  ) {
    super();
  }

  /** Names the requester as soon as it is known, so that a refusal is told in their language. */
  async admit(request: FastifyRequest, name: string, route: Route): Promise<void> {
    const { identity, refused } = await this.identify(request, route);
    if (identity !== null) request.requester = this.access.asRequester(identity);
    if (route.policy === 'public' || (route.policy === 'metrics' && this.isLoopback(request))) return;
    if (identity === null) throw new ProblemError(refused);
    const requester = this.place(identity, route.policy, request.params);
    request.requester = requester;
    if (!hasRole(requester, route.policy)) throw new ProblemError('not_allowed');
    if (route.policy === 'metrics' && !administers(identity)) throw new ProblemError('not_allowed');
    const shared = requester.project === null ? openToKiosks.has(name) : route.personal !== true;
    if (identity.kind === 'kiosk' && !shared) throw new ProblemError('not_allowed');
    if (scopes.indexOf(requester.scope) < scopes.indexOf(route.scope)) throw new ProblemError('scope_too_small');
  }

  private async identify(
    request: FastifyRequest,
    route: Route,
  ): Promise<{ identity: Identity | null; refused: 'sign_in_required' | 'session_ended' | 'token_invalid' }> {
    const { secret, kind } = presentedBy(request);
    if (kind === 'session' && route.method !== 'GET') this.refuseForgery(request, secret !== null);
    if (secret === null) return { identity: null, refused: 'sign_in_required' };
    return { identity: await this.access.authenticate(secret), refused: endCode(kind) };
  }

  /** Without a cookie there is nothing to abuse but signing somebody in: then only a browser that says "foreign" is refused. */
  private refuseForgery(request: FastifyRequest, hasCookie: boolean): void {
    const { headers, host } = request;
    const silent = headers['sec-fetch-site'] === undefined && headers.origin === undefined;
    if (silent && !hasCookie) return;
    if (comesFromOwnPage({ headers, host, origins: this.config.origins })) return;
    throw new ProblemError(silent ? 'origin_missing' : 'origin_refused');
  }

  private place(identity: Identity, policy: Policy, params: unknown): Requester {
    const { workspace, key } = (params ?? {}) as Readonly<Record<string, unknown>>;
    const slug = nameIn(workspace);
    if (policy.startsWith('project:')) {
      const found = this.access.inProject(identity, slug, nameIn(key));
      if (found === null) throw new ProblemError('project_not_found');
      return found;
    }
    if (policy.startsWith('workspace:')) {
      const found = this.access.inWorkspace(identity, slug);
      if (found === null) throw new ProblemError('workspace_not_found');
      return found;
    }
    return this.access.asRequester(identity);
  }

  /** A proxy that is not trusted speaks for somebody else, whatever address it has. */
  private isLoopback({ ip, headers }: FastifyRequest): boolean {
    const relayed = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
    return loopback.test(ip) && (this.config.trustProxy !== false || !relayed);
  }
}

/** What does not look like a name is nobody's. */
const nameIn = (parameter: unknown): string => (typeof parameter === 'string' ? parameter : '');

/** Metrics speak of the whole installation. */
const administers = ({ workspaces }: Identity): boolean =>
  [...workspaces.values()].some(({ role }) => role === 'owner' || role === 'admin');

function hasRole({ workspace, project }: Requester, policy: Policy): boolean {
  const [place, least] = policy.split(':');
  if (policy === 'project:owner') return project?.role != null && workspace?.role === 'owner';
  if (place === 'project')
    return project?.role != null && projectRoles.indexOf(project.role) >= projectRoles.indexOf(least as ProjectRole);
  if (place !== 'workspace') return true;
  return workspace !== null && workspaceRoles.indexOf(workspace.role) >= workspaceRoles.indexOf(least as WorkspaceRole);
}
