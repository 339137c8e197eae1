import { build } from './build.mjs';
import { findBrowser } from './browser.mjs';
import { checkNode, install } from './install.mjs';
import { runJest } from './jest-run.mjs';
import { runCommand } from './refusal.mjs';

const log = (line) => console.log(line);

/** What starts whole servers and browsers takes turns; everything else shares the cores. */
const sideBySide = ['domain', 'contracts', 'demo', 'launch', 'tooling', 'api', 'web', 'feature', 'convergence'];

await runCommand(async () => {
  const chosen = process.argv.slice(2);
  checkNode();
  await install(log);
  await build(log);
  const browser = findBrowser(log);
  log(browser ? `Using the browser ${browser}` : 'No browser could be found or installed: the journeys are skipped');

  const { startTemporaryDatabase } = await import('./database.mjs');
  const { createTemplate } = await import('./test-database.mjs');
  const database = await startTemporaryDatabase();
  const interrupt = () => undefined;
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    await createTemplate(database.url);
    const env = { TEST_DATABASE_URL: database.url, CHROMIUM_PATH: browser ?? '' };
    const totals = [
      await runJest({ projects: sideBySide, workers: 2, chosen, env }),
      await runJest({ projects: ['drills'], workers: 1, chosen, env }),
      await runJest({ projects: ['journeys'], workers: 1, chosen, env, skip: !browser }),
    ];
    const sum = (key) => totals.reduce((total, part) => total + part[key], 0);
    log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
    return sum('failed') === 0 ? 0 : 1;
  } finally {
    await database.stop();
  }
});
