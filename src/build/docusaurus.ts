import path from 'node:path';
import {runDocusaurus} from './run-docusaurus';
import {BuildError, type BuildStep} from './step';

/** Docusaurus's own build, into the new folder. */
export const docusaurusStep: BuildStep = {
  says: 'building the pages',
  run: async ({siteDir, outDir, signal}) => {
    const {code, said} = await runDocusaurus(siteDir, ['build', '--out-dir', path.relative(siteDir, outDir)], signal);
    if (code !== 0) throw new BuildError(`${said}\nDocusaurus could not build the pages: see above.`);
    // Warnings are shown even when all went well; what Docusaurus says of its own progress is not.
    const warnings = said.split(/\n(?=\[)/).filter((block) => block.startsWith('[WARNING]'));
    process.stderr.write(warnings.map((block) => `${block.trim()}\n`).join(''));
  },
};
