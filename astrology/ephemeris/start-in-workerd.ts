import createModule from '../../node_modules/swisseph-wasm/wasm/swisseph.js'
import wasm from '../../node_modules/swisseph-wasm/wasm/swisseph.wasm'
import type { Ephemeris } from './ephemeris.ts'
import { swissEphemeris } from './swiss-ephemeris.ts'
import { startSwisseph } from './swisseph-module.ts'

/** The Swiss Ephemeris in a Worker, from its packed files (`swisseph.data`), wherever they came from. */
export async function startInWorkerd(data: ArrayBuffer): Promise<Ephemeris> {
  return swissEphemeris(await startSwisseph({ createModule, wasm, data }))
}
