import type { Language } from '@rondo/contracts';
import type { Actor, ProjectRole, Scope, UserId, WorkspaceRole } from '@rondo/domain';

/** What somebody can be signed in with. */
export type CredentialKind = 'session' | 'token' | 'kiosk';
/** A guest's link opens one review and signs nobody in. */
export type IssuedKind = CredentialKind | 'guest';

/** Who asks, with the place that the route names filled in by the guard. */
export interface Requester {
  readonly userId: UserId;
  readonly name: string;
  readonly credentialId: string;
  readonly kind: CredentialKind;
  readonly scope: Scope;
  /** Checked again by every append: a decision made with an older one is made again. */
  readonly accessVersion: number;
  readonly kioskProjectId: string | null;
  readonly language: Language | null;
  readonly workspace: { readonly id: string; readonly slug: string; readonly role: WorkspaceRole } | null;
  readonly project: { readonly id: string; readonly key: string; readonly role: ProjectRole | null } | null;
  readonly actor: Actor;
}
