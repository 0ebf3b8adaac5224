import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import * as z from 'zod';

const folder = path.join(__dirname, '../../.github/workflows');
const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({steps: z.array(z.object({uses: z.string().optional(), run: z.string().optional()})).optional()}),
  ),
});
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));

it('there are workflows', () => expect(files).toEqual(expect.arrayContaining(['deploy.yml', 'test.yml'])));

describe.each(files)('%s', (name) => {
  const {permissions, jobs} = workflow.parse(parse(readFileSync(path.join(folder, name), 'utf8')));
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

  it('may only read, except where a job says otherwise', () => expect(permissions).toEqual({contents: 'read'}));

  it('pins every action by commit', () => {
    const actions = steps.flatMap(({uses}) => uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });
});

it('test.yml and .ci/run call the test command of the README and nothing else', () => {
  const {jobs} = workflow.parse(parse(readFileSync(path.join(folder, 'test.yml'), 'utf8')));
  expect(
    Object.values(jobs)
      .flatMap((job) => job.steps ?? [])
      .flatMap(({run}) => run ?? []),
  ).toEqual(['npm test']);
  const ci = readFileSync(path.join(__dirname, '../../.ci/run'), 'utf8').trim().split('\n');
  expect(ci).toEqual(['#!/usr/bin/env bash', 'set -euo pipefail', 'npm test']);
  expect(readFileSync(path.join(__dirname, '../../README.md'), 'utf8')).toContain('npm test');
});
