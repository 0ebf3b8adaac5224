import {defineConfig} from 'vitest/config';

// Generous, because a busy machine makes a sound test slow; a test that hangs still ends.
const patience = {testTimeout: 60_000, hookTimeout: 60_000};

export default defineConfig({
  test: {
    projects: [
      {test: {...patience, name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/project/**/*.test.ts']}},
      {test: {...patience, name: 'notes', include: ['tests/notes/**/*.test.ts']}},
      {
        test: {
          ...patience,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/global-setup.ts'],
          hookTimeout: 240_000,
          fileParallelism: false,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
