function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
import { Injectable } from '@nestjs/common';
import { projectRoles, scopes, workspaceRoles } from '@rondo/domain';
import { Config } from '../platform/config.js';
import { Guard } from '../platform/http/guard.js';
import { comesFromOwnPage } from '../platform/http/origin.js';
import { ProblemError } from '../platform/problem.js';
import { Access } from './access.js';
import { bearerSecret, cookieSecret } from './session-cookie.js';
/** What a wall screen may ask besides reading its project. */ const openToKiosks = new Set([
    'me.read',
    'session.end'
]);
const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
export class RouteGuard extends Guard {
    access;
    config;
    constructor(access, config){
        super(), this.access = access, this.config = config;
    }
    /** Names the requester as soon as it is known, so that a refusal is told in their language. */ async admit(request, name, route) {
        const { identity, presented } = await this.identify(request, route);
        if (identity !== null) request.requester = this.access.asRequester(identity);
        if (route.policy === 'public' || route.policy === 'metrics' && this.isLoopback(request)) return;
        if (identity === null) throw new ProblemError(presented ? 'session_ended' : 'sign_in_required');
        const requester = this.place(identity, route.policy, request.params);
        request.requester = requester;
        if (!hasRole(requester, route.policy)) throw new ProblemError('not_allowed');
        if (route.policy === 'metrics' && !administers(identity)) throw new ProblemError('not_allowed');
        if (identity.kind === 'kiosk' && requester.project === null && !openToKiosks.has(name)) throw new ProblemError('not_allowed');
        if (scopes.indexOf(requester.scope) < scopes.indexOf(route.scope)) throw new ProblemError('scope_too_small');
    }
    async identify(request, route) {
        const { headers, protocol } = request;
        const bearer = bearerSecret(headers);
        const secret = bearer ?? cookieSecret(headers, protocol);
        if (bearer === null && route.method !== 'GET') this.refuseForgery(request, secret !== null);
        if (secret === null) return {
            identity: null,
            presented: false
        };
        return {
            identity: await this.access.authenticate(secret),
            presented: true
        };
    }
    /** Without a cookie there is nothing to abuse but signing somebody in: then only a browser that says "foreign" is refused. */ refuseForgery(request, hasCookie) {
        const { headers, host } = request;
        const silent = headers['sec-fetch-site'] === undefined && headers.origin === undefined;
        if (silent && !hasCookie) return;
        if (!comesFromOwnPage({
            headers,
            host,
            origins: this.config.origins
        })) throw new ProblemError('origin_refused');
    }
    place(identity, policy, params) {
        const { workspace, key } = params ?? {};
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
    /** A proxy that is not trusted speaks for somebody else, whatever address it has. */ isLoopback({ ip, headers }) {
        const relayed = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
        return loopback.test(ip) && (this.config.trustProxy !== false || !relayed);
    }
}
RouteGuard = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Access === "undefined" ? Object : Access,
        typeof Config === "undefined" ? Object : Config
    ])
], RouteGuard);
/** What does not look like a name is nobody's. */ const nameIn = (parameter)=>typeof parameter === 'string' ? parameter : '';
/** Metrics speak of the whole installation. */ const administers = ({ workspaces })=>[
        ...workspaces.values()
    ].some(({ role })=>role === 'owner' || role === 'admin');
function hasRole({ workspace, project }, policy) {
    const [place, least] = policy.split(':');
    if (policy === 'project:owner') return project?.role != null && workspace?.role === 'owner';
    if (place === 'project') return project?.role != null && projectRoles.indexOf(project.role) >= projectRoles.indexOf(least);
    if (place !== 'workspace') return true;
    return workspace !== null && workspaceRoles.indexOf(workspace.role) >= workspaceRoles.indexOf(least);
}

//# sourceMappingURL=route-guard.js.map
