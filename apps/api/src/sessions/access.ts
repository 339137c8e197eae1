import { Injectable } from '@nestjs/common';
import { Bus } from '../platform/bus.js';
import { Clock } from '../platform/clock.js';
import { IdentityCache } from './identity-cache.js';
import { IdentityRepository } from './identity.repository.js';
import type { Belonging, Identity } from './identity.js';
import type { Requester } from './requester.js';
import { couldBeSecret, hashSecret } from './secrets.js';

const noteUseEvery = 60_000;
const forgetTopic = 'access.forget';
const renewedTopic = 'access.renewed';

/**
 * Who may be where: the only way from a secret to a requester. What it answers may be up to 30 seconds old in a process
 * that missed the news; the statement that saves a write checks again.
 */
@Injectable()
export class Access {
  private readonly cache = new IdentityCache();

  constructor(
    private readonly identities: IdentityRepository,
    private readonly clock: Clock,
    private readonly bus: Bus,
  ) {
    bus.on(forgetTopic, (userId) => this.cache.forget(idIn(userId)));
  }

  /** Null for anything but the secret of a living credential. */
  async authenticate(secret: string): Promise<Identity | null> {
    if (!couldBeSecret(secret)) return null;
    const hash = hashSecret(secret);
    const now = this.clock.now();
    const identity = await this.cache.take(hash, now, () => this.identities.find(hash, now));
    if (identity !== null && this.cache.shouldNote(hash, now, noteUseEvery)) {
      // Late or lost, it costs nothing: the next use notes it.
      this.identities.touch(identity.credentialId, now).catch(() => undefined);
    }
    return identity;
  }

  /** Without a place. */
  asRequester(identity: Identity): Requester {
    return requesterOf(identity, null, null);
  }

  /** Null when this workspace does not exist for this person, whatever the reason. A wall screen is in none. */
  inWorkspace(identity: Identity, slug: string): Requester | null {
    const place = identity.kind === 'kiosk' ? undefined : identity.workspaces.get(slug);
    return place === undefined ? null : requesterOf(identity, place, null);
  }

  /** Null when this project does not exist for this person, whatever the reason. */
  inProject(identity: Identity, slug: string, key: string): Requester | null {
    const place = identity.workspaces.get(slug);
    const project = place?.projects.get(key);
    return place === undefined || project === undefined ? null : requesterOf(identity, place, project);
  }

  /** Call it after the commit that changed what this person may do, or which credentials live: every process looks again. */
  forget(userId: string): void {
    void this.renew(userId);
  }

  /** Call it when a project came or went: those who see all of a workspace look again. */
  forgetAll(): void {
    void this.renew(null);
  }

  /** Told about every `forget`; null means everybody. */
  onForget(listener: (userId: string | null) => Promise<void>): void {
    this.bus.on(forgetTopic, (userId) => listener(idIn(userId)));
  }

  /** Told when every process has forgotten, but for those that `Bus.deliver` does not wait for: those know within 30 seconds. */
  onRenewed(listener: (userId: string | null) => void): void {
    this.bus.on(renewedTopic, (userId) => listener(idIn(userId)));
  }

  private async renew(userId: string | null): Promise<void> {
    await this.bus.deliver(forgetTopic, userId);
    this.bus.publish(renewedTopic, userId);
  }
}

/** Null means everybody. */
const idIn = (data: unknown): string | null => (typeof data === 'string' ? data : null);

function requesterOf(identity: Identity, place: Belonging | null, project: Requester['project']): Requester {
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
    workspace: place === null ? null : { id: place.id, slug: place.slug, role: place.role },
    project,
    actor: { userId, workspaceRole: place?.role ?? 'guest', scope },
  };
}
