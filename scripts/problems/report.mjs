import { Problem } from "./problem.mjs";

/**
 * Runs a command. A problem is told in its sentence, anything else with its stack, and either ends with exit code 1.
 * @param {() => Promise<void>} command
 */
export async function report(command) {
  try {
    await command();
  } catch (error) {
    tell(error);
    process.exitCode = 1;
  }
  // Prisma's engine leaves a timer of ten seconds running, which would keep the process for as long.
  process.exit();
}

/** @param {unknown} error */
export function tell(error) {
  console.error(error instanceof Problem ? `\n${error.message}` : error);
}
