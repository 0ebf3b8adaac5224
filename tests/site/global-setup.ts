import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {TestProject} from 'vitest/node';
import {servePages} from '../../scripts/pages-server';
import {copyProject} from './project-copy';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site as it is, below a base path, such as `http://localhost:1234/some-repo/`. */
    site: string;
    /** Folder of the same. */
    siteFiles: string;
    /** Folder of the site with the notes of {@link addNotes}, built at the other end of the day. */
    rootSiteFiles: string;
    /** Address of the site with the notes of {@link addNotes}, at the root of its host. */
    rootSite: string;
  }
}

/** Base path of the site the tests look at: GitHub Pages serves every repository but one of a user below such a path. */
export const BASE_PATH = '/some-repo/';

/** Builds the site twice, below a base path and at the root, and serves both as GitHub Pages would. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const below = copyProject();
  const atRoot = copyProject();
  addNotes(atRoot.dir);
  for (const [copy, env] of [
    // The first place on earth where a day begins, and the last: what the site says must not depend on it.
    [below, {GITHUB_REPOSITORY: 'owner/some-repo', TZ: 'Pacific/Kiritimati'}],
    [atRoot, {TZ: 'Pacific/Pago_Pago'}],
  ] as const) {
    console.log(`Building the site for the tests (${JSON.stringify(env)})…`);
    const {code, output} = copy.run('scripts/build.ts', [], env);
    if (code !== 0) throw new Error(`The site cannot be built:\n${output}`);
  }
  const siteServer = await servePages({dir: path.join(below.dir, 'build'), baseUrl: BASE_PATH, port: 0});
  const rootServer = await servePages({dir: path.join(atRoot.dir, 'build'), baseUrl: '/', port: 0});
  project.provide('site', siteServer.origin + BASE_PATH);
  project.provide('siteFiles', path.join(below.dir, 'build'));
  project.provide('rootSiteFiles', path.join(atRoot.dir, 'build'));
  project.provide('rootSite', `${rootServer.origin}/`);
  return async () => {
    for (const {server} of [siteServer, rootServer]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    below.remove();
    atRoot.remove();
  };
}

/** Notes that the site does not have: the page everything started from in folders of other names, and one that has moved. */
function addNotes(dir: string): void {
  const page = path.join(__dirname, 'fixtures/communications-page');
  for (const folder of ['docs/anywhere', 'docs/anywhere/Deep-Down', 'docs'])
    cpSync(page, path.join(dir, folder), {recursive: true});
  cpSync(path.join(__dirname, 'fixtures/exact-tokens.md'), path.join(dir, 'docs/exact-tokens.md'));
  mkdirSync(path.join(dir, 'docs/moved'));
  writeFileSync(
    path.join(dir, 'docs/moved/now-here.md'),
    `---
title: Now here
description: A note that was somewhere else before, to see that its old address leads here.
tags: [VPN]
last_update:
  date: 2026-01-05
moved_from: [connectivity/was-there]
---

Some commands.

:::tabs

\`\`\`azurecli
az network vnet list
\`\`\`

\`\`\`powershell
Get-AzVirtualNetwork
\`\`\`

:::

:::tabs

\`\`\`azurecli
az network nsg list
\`\`\`

\`\`\`powershell
Get-AzNetworkSecurityGroup
\`\`\`

:::
`,
  );
}
