import { defineConfig } from 'vitest/config'
import { fileURLToPath } from 'node:url'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Pure parts only: nothing here knows a screen. */
export default defineConfig({
  resolve: { alias: { '@contract': folder('../workers/api/contract'), '#app': folder('src') } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
})
