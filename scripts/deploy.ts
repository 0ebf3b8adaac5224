// `npm run deploy`: builds the site and publishes it by hand, on the branch gh-pages of the repository it came from.
import {spawnSync} from 'node:child_process';
import ghPages from 'gh-pages';
import {runBuild} from '../src/build/run-build';
import {steps} from '../src/build/steps';
import {repositoryOfRemote, siteAddress} from '../src/lib/site-address';
import {program} from './program';

/** Where GitHub Pages looks for a site that is pushed by hand. */
const BRANCH = 'gh-pages';

program(async (interruption) => {
  const remote = spawnSync('git', ['config', '--get', 'remote.origin.url'], {encoding: 'utf8'}).stdout.trim();
  const repository = process.env['GITHUB_REPOSITORY'] ?? repositoryOfRemote(remote);
  if (!remote || !repository) {
    throw new Error(
      'Which repository on GitHub is this published to? Name it with `git remote add origin https://github.com/owner/name.git`',
    );
  }
  process.env['GITHUB_REPOSITORY'] = repository;
  await runBuild(process.cwd(), steps, interruption(), console.log);
  console.log(`Pushing build/ to the branch ${BRANCH} of ${repository}…`);
  // Docusaurus's own `deploy` (3.10.2) fails where the branch is not there yet.
  const {hostname} = new URL(siteAddress(process.env).url);
  // GitHub keeps a custom domain in a file of the branch; without it each push would take the domain away.
  const cname = hostname.endsWith('.github.io') ? undefined : hostname;
  await ghPages
    .publish('build', {branch: BRANCH, repo: remote, dotfiles: true, cname, message: 'Publish the site'})
    .catch((error: unknown) => {
      throw new Error(`The site is built and could not be published: ${error instanceof Error ? error.message : String(error)}`);
    });
  console.log(
    `Published. If this was the first time, switch on Pages for ${BRANCH}: https://github.com/${repository}/settings/pages`,
  );
});
