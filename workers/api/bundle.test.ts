import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { expect, it } from 'vitest'

/** The API starts fast because it is small: far under the 3 MB that the platform takes. */
const MOST_BYTES = 1_000_000

it('is less than a megabyte, gzipped, though nothing of it is minified', async () => {
  const bundle = await rolldown({
    input: 'workers/api/index.ts',
    external: [/^(cloudflare|node):/],
    platform: 'node',
    resolve: { conditionNames: ['workerd', 'worker', 'browser', 'import'] },
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
  await bundle.close()
  const [{ code }] = output
  expect(code.length).toBeGreaterThan(MOST_BYTES / 2)
  expect(gzipSync(code).length).toBeLessThan(MOST_BYTES)
})
