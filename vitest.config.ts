import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['**/*.test.ts'],
          exclude: ['**/*.workers.test.ts', 'test/e2e/**', 'node_modules/**', '.state/**'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
