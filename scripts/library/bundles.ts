import { copyFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'rolldown'
import { ROOT } from './modules.ts'

const FILES = join(
  dirname(createRequire(import.meta.url).resolve('swisseph-wasm/package.json')),
  'wasm',
)

/** By their names in the library: `.bin` and `.wasm` need no rule in a Worker. */
const SHIPPED = { 'swisseph.wasm': 'swisseph.wasm', 'swisseph.bin': 'swisseph.data' } as const

/**
 * The engine in one file each for a Worker, which imports the ephemeris files beside it, and for a
 * browser, which fetches them.
 */
export async function bundleForBrowsersAndWorkers(folder: string): Promise<void> {
  for (const place of ['workerd', 'browser']) {
    await build({
      cwd: ROOT,
      input: `astrology/library/in-${place}.ts`,
      platform: 'browser',
      plugins: [besideTheBundle],
      // What the library's glue asks of Node is never asked here.
      external: ['node:module'],
      output: {
        file: join(folder, `astrology-in-${place}.js`),
        format: 'esm',
        codeSplitting: false,
      },
    })
  }
  for (const [name, source] of Object.entries(SHIPPED)) {
    await copyFile(join(FILES, source), join(folder, name))
  }
}

/** The ephemeris files are no modules: whoever runs the bundle reads them from beside it. */
const besideTheBundle: Plugin = {
  name: 'beside-the-bundle',
  resolveId(id) {
    const shipped = Object.entries(SHIPPED).find(([, source]) => id.endsWith(`/wasm/${source}`))
    return shipped === undefined ? null : { id: `./${shipped[0]}`, external: true }
  },
}
