import { isReadable, type BacklogPage, type Input, type Snapshot } from '@rondo/contracts';
import { ApiProblem, call } from '../lib/api';
import { giveWayToNewerBuild } from '../lib/newer-build';
import type { Connection, ProjectPlace } from './connection';
import { ServerRefusal, type Channel, type ChannelListener, type Transport } from './transport';

/** Few enough to be taken in between two frames. */
const backlogPage = 2000;

/** A project's calls over HTTP, its history over the page's socket. */
export function browserTransport(connection: Connection, place: ProjectPlace): Transport {
  const params = { workspace: place.workspace, key: place.project };
  return {
    snapshot: async () => readable((await answer(call('project.snapshot', { params }))) as Snapshot),
    changes: (since) => answer(call('project.changes', { params, query: { since } })),
    send: async (intents) => {
      const body = { intents } as unknown as Input<'intents.send'>['body'];
      const { results } = await answer(call('intents.send', { params, body }));
      return results;
    },
    details: (storyId) =>
      answer(
        call('story.read', { params: { ...params, storyId: storyId as Input<'story.read'>['params']['storyId'] } }),
      ),
    backlog: async (from) =>
      readable((await answer(call('backlog.page', { params, query: { from, limit: backlogPage } }))) as BacklogPage),
    follow: (listener) => followProject(connection, place, listener),
  };
}

export function followProject(connection: Connection, place: ProjectPlace, listener: ChannelListener): Channel {
  const leave = connection.join(listener);
  return {
    watch: (since) => connection.watch(place, since),
    presence: (storyId) => {
      connection.presence(place, storyId);
    },
    close: () => {
      connection.unwatch(place);
      leave();
    },
  };
}

/** From a server of another build: this page gives way to a newer one, and waits for an older one to be replaced. */
async function readable<Reply extends Snapshot | BacklogPage>(reply: Reply): Promise<Reply> {
  if (isReadable(reply.stories)) return reply;
  await giveWayToNewerBuild();
  throw new Error('the server writes stories in another format');
}

async function answer<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (failure) {
    if (!(failure instanceof ApiProblem)) throw failure;
    const seconds = failure.problem.params?.['seconds'];
    throw new ServerRefusal(failure.problem, typeof seconds === 'number' ? seconds : null);
  }
}
