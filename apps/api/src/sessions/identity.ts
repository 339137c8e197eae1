import type { Language } from '@rondo/contracts';
import type { Hue, ProjectRole, Scope, UserId, WorkspaceRole } from '@rondo/domain';
import type { CredentialKind } from './requester.js';

export interface Belonging {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly role: WorkspaceRole;
  /** By key: the projects that this person sees. */
  readonly projects: ReadonlyMap<string, { readonly id: string; readonly key: string; readonly role: ProjectRole }>;
}

/** A living credential with everything that its owner belongs to. */
export interface Identity {
  readonly credentialId: string;
  readonly kind: CredentialKind;
  readonly scope: Scope;
  readonly expiresAt: number;
  readonly kioskProjectId: string | null;
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly color: Hue;
  readonly language: Language | null;
  readonly accessVersion: number;
  /** By slug. A kiosk has one, with one project in it. */
  readonly workspaces: ReadonlyMap<string, Belonging>;
}
