import type { Presence, Problem } from '@rondo/contracts';
import type { Follower } from './follower';
import type { ChannelListener } from './transport';

interface Parts {
  readonly isOurs: (streamId: string) => boolean;
  readonly follower: () => Follower;
  readonly connected: () => void;
  readonly disconnected: () => void;
  readonly present: (present: readonly Presence[]) => void;
  readonly ended: (problem: Problem) => void;
}

/** One channel carries several streams: what is said of others is not for this project. */
export const listenerOf = (parts: Parts): ChannelListener => ({
  connected: parts.connected,
  disconnected: () => {
    parts.follower().disconnected();
    parts.disconnected();
  },
  refused: parts.ended,
  changed: (projectId, changes) => {
    if (parts.isOurs(projectId)) parts.follower().offer(changes);
  },
  head: (streamId, version) => {
    if (parts.isOurs(streamId)) parts.follower().heardOf(version);
  },
  presence: (projectId, present) => {
    if (parts.isOurs(projectId)) parts.present(present);
  },
  gone: (streamId, problem) => {
    if (parts.isOurs(streamId)) parts.ended(problem);
  },
});
