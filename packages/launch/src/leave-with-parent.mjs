/** Loaded into the api by `npm start`: when the launcher is killed, the api ends too instead of keeping the port. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
