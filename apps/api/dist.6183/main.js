import 'reflect-metadata';
import { Setup } from './accounts/setup.js';
import { createApp } from './app.js';
import { readConfig, StartRefusal } from './platform/config.js';
import { checkDatabase } from './platform/database/schema-check.js';
import { reasonNotToStart } from './platform/start-refusal.js';
/** Whoever stops us waits a little longer than this before killing us. */ const drainTime = 5_000;
const say = (line)=>void process.stdout.write(`${line}\n`);
/** From a signal on, what breaks is what is being closed. */ let stopping = false;
async function start() {
    const config = readConfig(process.env);
    try {
        await checkDatabase(config.databaseUrl);
        const app = await createApp(config);
        stopWhenAsked(app);
        await app.listen(config.port, config.host);
        await announce(app, config);
    } catch (error) {
        if (stopping) return;
        const reason = reasonNotToStart(error, config);
        throw reason === null ? error : new StartRefusal(reason, {
            cause: error
        });
    }
}
/** The address, and on the first run the link that makes the owner. */ async function announce(app, { origins, host }) {
    const { port } = app.getHttpServer().address();
    const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
    const address = origins[0] ?? `http://${reachable}:${port}`;
    say(`Rondo is at ${address}`);
    const secret = await app.get(Setup).newLink();
    if (secret === null) return;
    say('Nobody owns it yet. Open this link, good once, to make the owner account:');
    say(`${address}/setup#${secret}`);
}
/** Takes nothing new, finishes what is running, and goes. */ function stopWhenAsked(app) {
    const stop = ()=>{
        if (stopping) return;
        stopping = true;
        setTimeout(()=>process.exit(0), drainTime).unref();
        void app.close().finally(()=>process.exit(0));
    };
    for (const signal of [
        'SIGTERM',
        'SIGINT',
        'SIGHUP'
    ])process.on(signal, stop);
    // A promise that nobody awaited is a defect worth a line, not worth everybody's board.
    process.on('unhandledRejection', (error)=>app.getHttpAdapter().getInstance().log.error(error));
}
start().catch((error)=>{
    process.stderr.write(`${error instanceof StartRefusal ? error.message : String(error.stack ?? error)}\n`);
    process.exit(1);
});

//# sourceMappingURL=main.js.map
