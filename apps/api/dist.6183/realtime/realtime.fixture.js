import { io } from 'socket.io-client';
import { setTimeout as sleep } from 'node:timers/promises';
/** Opens a socket as a browser of our own page does. */ export function connect(base, headers, auth = {}) {
    return io(base, {
        transports: [
            'websocket'
        ],
        forceNew: true,
        reconnection: false,
        extraHeaders: {
            origin: base,
            ...headers
        },
        auth
    });
}
export const connected = (client)=>new Promise((resolve, reject)=>{
        client.on('connect', ()=>resolve(null));
        client.on('connect_error', reject);
    });
export const ask = (client, event, body)=>client.timeout(20_000).emitWithAck(event, body);
/** Everything that came of one kind, in order. */ export function heard(client, name) {
    const messages = [];
    client.on(name, (m)=>messages.push(m));
    return messages;
}
/** Waits for what must come, on the slowest of machines. */ export async function until(holds, milliseconds = 30_000) {
    for(const end = Date.now() + milliseconds; !await holds(); await sleep(10))if (Date.now() > end) throw new Error(`It did not come in ${milliseconds} ms`);
}

//# sourceMappingURL=realtime.fixture.js.map
