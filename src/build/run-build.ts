import {rmSync} from 'node:fs';
import {type BuildContext, BuildError, type BuildStep} from './step';
import {prepareFolders, swapFolders} from './swap-folders';

/**
 * Runs the steps in order and puts the new site in the place of the last one.
 * Whatever goes wrong, and when it is interrupted, the last good site stays as it was.
 *
 * @param say is told what is being done, once before and once after each step
 * @throws BuildError for what an author can mend, or when interrupted
 */
export async function runBuild(siteDir: string, steps: readonly BuildStep[], signal: AbortSignal, say: (line: string) => void): Promise<void> {
  const {next} = prepareFolders(siteDir);
  try {
    for (const [index, step] of steps.entries()) {
      await runStep(step, `[${index + 1}/${steps.length}] ${step.says}`, {siteDir, outDir: next, signal}, say);
    }
  } catch (error) {
    rmSync(next, {recursive: true, force: true, maxRetries: 3});
    if (signal.aborted) throw new BuildError('The build was interrupted. The last good site in build/ is as it was.', {cause: error});
    throw error;
  }
  swapFolders(siteDir);
}

/** How often a step that takes long says that it is still at work, in milliseconds. */
const STILL_AT_WORK = 10_000;

async function runStep(step: BuildStep, title: string, context: BuildContext, say: (line: string) => void): Promise<void> {
  const began = Date.now();
  const seconds = (digits: number) => ((Date.now() - began) / 1000).toFixed(digits);
  say(`${title}…`);
  const reminder = setInterval(() => say(`${title}… ${seconds(0)} s`), STILL_AT_WORK);
  try {
    await step.run(context);
  } finally {
    clearInterval(reminder);
  }
  context.signal.throwIfAborted();
  say(`${title}: done in ${seconds(1)} s`);
}
