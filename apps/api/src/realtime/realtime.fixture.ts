import type { ClientToServer, ServerToClient, WatchReply } from '@rondo/contracts';
import { io, type Socket } from 'socket.io-client';
import { setTimeout as sleep } from 'node:timers/promises';

export type Client = Socket<ServerToClient, ClientToServer>;
type Message<Name extends keyof ServerToClient> = Parameters<ServerToClient[Name]>[0];

/** Opens a socket as a browser of our own page does. */
export function connect(base: string, headers: Record<string, string>, auth: object = {}): Client {
  return io(base, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { origin: base, ...headers },
    auth,
  });
}

export const connected = (client: Client): Promise<unknown> =>
  new Promise((resolve, reject) => {
    client.on('connect', () => resolve(null));
    client.on('connect_error', reject);
  });

export const ask = (client: Client, event: keyof ClientToServer, body: unknown): Promise<any> =>
  (client as unknown as { timeout: (ms: number) => { emitWithAck: (...args: unknown[]) => Promise<WatchReply> } })
    .timeout(20_000)
    .emitWithAck(event, body);

/** Everything that came of one kind, in order. */
export function heard<Name extends keyof ServerToClient>(client: Client, name: Name): Message<Name>[] {
  const messages: Message<Name>[] = [];
  (client as unknown as { on: (name: string, listener: (message: Message<Name>) => void) => void }).on(name, (m) =>
    messages.push(m),
  );
  return messages;
}

/** Waits for what must come, on the slowest of machines. */
export async function until(holds: () => unknown, milliseconds = 30_000): Promise<void> {
  for (const end = Date.now() + milliseconds; !(await holds()); await sleep(10))
    if (Date.now() > end) throw new Error(`It did not come in ${milliseconds} ms`);
}
