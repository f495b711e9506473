import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { PLANTED } from './test/planted-secrets.ts'

/** In every test's environment, so that one that ends in a log is seen there. */
const planted = {
  DEVELOPMENT_TOKEN: PLANTED.developmentToken,
  OPERATOR_TOKEN: PLANTED.operatorTokenOfEnvironment,
  SETTINGS_KEY: PLANTED.settingsKey,
}
const migrations = await readD1Migrations('./d1/migrations')

export default defineConfig({
  test: {
    globalSetup: ['test/build-fonts.ts'],
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'pure',
          env: planted,
          setupFiles: ['./test/watch-for-secrets.ts'],
          include: ['**/*.test.ts'],
          exclude: [
            '**/*.workers.test.ts',
            'test/e2e/**',
            'test/app/**',
            'mobile/**',
            '**/node_modules/**',
            '.state/**',
          ],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './workers/orchestrator/wrangler.toml' },
            miniflare: { bindings: { ...planted, TEST_MIGRATIONS: migrations } },
          }),
        ],
        test: {
          name: 'workers',
          // Kept modules are sent to each next workerd in one message, and over 32 MiB it refuses it.
          fsModuleCache: false,
          include: ['**/*.workers.test.ts'],
          setupFiles: ['./test/apply-migrations.ts', './test/watch-for-secrets.ts'],
          // Two workerds at once leave one of them hanging at the end.
          fileParallelism: false,
          // One workerd for all: to start one and send it our modules costs more than most files do.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'app',
          include: ['test/app/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
