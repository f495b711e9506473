import data from '../../node_modules/swisseph-wasm/wasm/swisseph.data'
import createModule from '../../node_modules/swisseph-wasm/wasm/swisseph.js'
import wasm from '../../node_modules/swisseph-wasm/wasm/swisseph.wasm'
import type { Ephemeris } from './ephemeris.ts'
import { swissEphemeris } from './swiss-ephemeris.ts'
import { startSwisseph } from './swisseph-module.ts'

let loading: Promise<Ephemeris> | undefined

/**
 * The Swiss Ephemeris in a Worker; one instance an isolate. Our own Workers need a rule by which
 * `.data` files are data; the files of the packed library need none.
 */
export function loadEphemeris(): Promise<Ephemeris> {
  loading ??= startSwisseph({ createModule, wasm, data }).then(swissEphemeris)
  return loading
}
