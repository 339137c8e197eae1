import { Injectable } from '@nestjs/common';
import type { Identity } from './identity.js';
import type { Requester } from './requester.js';

/** Who may be where. The only way from a secret to a requester. */
@Injectable()
export class Access {
  /** Null for anything but the secret of a living credential. */
  authenticate(_secret: string): Promise<Identity | null> {
    return Promise.reject(new Error('not ready'));
  }

  /** Without a place. */
  asRequester(_identity: Identity): Requester {
    throw new Error('not ready');
  }

  /** Null when this workspace does not exist for this person, whatever the reason. */
  inWorkspace(_identity: Identity, _slug: string): Promise<Requester | null> {
    return Promise.reject(new Error('not ready'));
  }

  /** Null when this project does not exist for this person, whatever the reason. */
  inProject(_identity: Identity, _slug: string, _key: string): Promise<Requester | null> {
    return Promise.reject(new Error('not ready'));
  }

  /** Whoever caches anything about this person forgets it, in every process. */
  forget(_userId: string): void {
    throw new Error('not ready');
  }

  /** Projects came or went: whoever sees all of a workspace looks again. */
  forgetAll(): void {
    throw new Error('not ready');
  }
}
