import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
/** Debian's, or whatever is on the path; CI installs it. */ export const hasRedis = spawnSync('redis-server', [
    '--version'
]).status === 0;
/** A Redis of its own, which can be killed and started again where it was. */ export async function startRedis() {
    for(let tries = 0; tries < 5; tries++){
        // Below the ports that the system hands out by itself: nobody gets this one by chance while it is down.
        const port = 30_000 + Math.floor(Math.random() * 2_000);
        const first = await begin(port);
        if (first === null) continue;
        let running = first;
        return {
            url: `redis://127.0.0.1:${port}`,
            async kill () {
                if (running.exitCode !== null || running.signalCode !== null) return;
                const gone = once(running, 'exit');
                running.kill('SIGKILL');
                await gone;
            },
            async start () {
                const again = await begin(port);
                if (again === null) throw new Error(`Redis does not come back at ${port}`);
                running = again;
            }
        };
    }
    throw new Error('Redis does not start');
}
/** Null when somebody else has the port. */ async function begin(port) {
    const options = [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--save',
        '',
        '--appendonly',
        'no'
    ];
    const child = spawn('redis-server', options, {
        stdio: [
            'ignore',
            'pipe',
            'ignore'
        ]
    });
    for await (const part of child.stdout)if (String(part).includes('Ready to accept')) return child;
    return null;
}

//# sourceMappingURL=redis.fixture.js.map
