// `npm run build`: the whole site into build/.
import {runBuild} from '../src/build/run-build';
import {steps} from '../src/build/steps';
import {siteAddress} from '../src/lib/site-address';
import {program} from './program';

program(async (interruption) => {
  // A variable that cannot be read is said here, in a sentence; Docusaurus would wrap it into a stack of its own.
  siteAddress(process.env);
  await runBuild(process.cwd(), steps, interruption(), console.log);
  console.log('The site is in build/. Look at it with `npm run serve`.');
});
