/** A reason not to go on that is told to the user as one sentence, without a stack. */
export class Refusal extends Error {}

/**
 * Runs a command of this package: a refusal becomes one sentence and exit code 1.
 * It exits by itself, because Prisma's schema engine leaves a timer of ten seconds behind.
 * @param {() => Promise<number | void>} command
 */
export async function runCommand(command) {
  try {
    process.exit((await command()) ?? 0);
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exit(1);
  }
}
