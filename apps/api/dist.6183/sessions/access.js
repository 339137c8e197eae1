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
import { Bus } from '../platform/bus.js';
import { Clock } from '../platform/clock.js';
import { IdentityCache } from './identity-cache.js';
import { IdentityRepository } from './identity.repository.js';
import { couldBeSecret, hashSecret } from './secrets.js';
const noteUseEvery = 60_000;
const forgetTopic = 'access.forget';
export class Access {
    identities;
    clock;
    bus;
    cache = new IdentityCache();
    constructor(identities, clock, bus){
        this.identities = identities;
        this.clock = clock;
        this.bus = bus;
        bus.on(forgetTopic, (userId)=>this.cache.forget(typeof userId === 'string' ? userId : null));
    }
    /** Null for anything but the secret of a living credential. */ async authenticate(secret) {
        if (!couldBeSecret(secret)) return null;
        const hash = hashSecret(secret);
        const now = this.clock.now();
        const identity = await this.cache.take(hash, now, ()=>this.identities.find(hash, now));
        if (identity !== null && this.cache.shouldNote(hash, now, noteUseEvery)) {
            // Late or lost, it costs nothing: the next use notes it.
            this.identities.touch(identity.credentialId, now).catch(()=>undefined);
        }
        return identity;
    }
    /** Without a place. */ asRequester(identity) {
        return requesterOf(identity, null, null);
    }
    /** Null when this workspace does not exist for this person, whatever the reason. A wall screen is in none. */ inWorkspace(identity, slug) {
        const place = identity.kind === 'kiosk' ? undefined : identity.workspaces.get(slug);
        return place === undefined ? null : requesterOf(identity, place, null);
    }
    /** Null when this project does not exist for this person, whatever the reason. */ inProject(identity, slug, key) {
        const place = identity.workspaces.get(slug);
        const project = place?.projects.get(key);
        return place === undefined || project === undefined ? null : requesterOf(identity, place, project);
    }
    /** Call it after the commit that changed what this person may do, or which credentials live: every process looks again. */ forget(userId) {
        this.bus.publish(forgetTopic, userId);
    }
    /** Call it when a project came or went: those who see all of a workspace look again. */ forgetAll() {
        this.bus.publish(forgetTopic, null);
    }
    /** Told about every `forget`; null means everybody. */ onForget(listener) {
        this.bus.on(forgetTopic, (userId)=>listener(typeof userId === 'string' ? userId : null));
    }
}
Access = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof IdentityRepository === "undefined" ? Object : IdentityRepository,
        typeof Clock === "undefined" ? Object : Clock,
        typeof Bus === "undefined" ? Object : Bus
    ])
], Access);
function requesterOf(identity, place, project) {
    const { userId, name, credentialId, kind, scope, accessVersion, kioskProjectId, language } = identity;
    return {
        userId,
        name,
        credentialId,
        kind,
        scope,
        accessVersion,
        kioskProjectId,
        language,
        workspace: place === null ? null : {
            id: place.id,
            slug: place.slug,
            role: place.role
        },
        project,
        actor: {
            userId,
            workspaceRole: place?.role ?? 'guest',
            scope
        }
    };
}

//# sourceMappingURL=access.js.map
