import { StartRefusal } from './config.js';
import { isDatabaseUnavailable } from './database/unavailable.js';
/** Why the start failed, as one sentence that says what to do; null for a defect. */ export function reasonNotToStart(error, { host, port }) {
    if (error instanceof StartRefusal) return error.message;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRINUSE') return `Port ${port} is taken: stop the program that uses it, or choose another one with PORT=${port + 1}.`;
    if (code === 'EACCES') return `Port ${port} is reserved for the system: choose one from 1024 up with PORT.`;
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `Nothing can be served on ${host}:${port} (${code}): set HOST to an address of this machine.`;
    if (isDatabaseUnavailable(error)) return 'The database of DATABASE_URL cannot be reached: check that it is running and that the address is right.';
    return null;
}

//# sourceMappingURL=start-refusal.js.map
