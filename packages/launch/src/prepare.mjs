import { build } from './build.mjs';
import { checkNode, install } from './install.mjs';
import { runCommand } from './refusal.mjs';

/** Everything that a start does before it needs a database. */
await runCommand(async () => {
  checkNode();
  await install(console.log);
  await build(console.log);
});
