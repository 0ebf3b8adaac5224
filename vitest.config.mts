import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {test: {name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/project/**/*.test.ts']}},
      {test: {name: 'notes', include: ['tests/notes/**/*.test.ts']}},
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
