import data from '../../node_modules/swisseph-wasm/wasm/swisseph.data'
import createModule from '../../node_modules/swisseph-wasm/wasm/swisseph.js'
import wasm from '../../node_modules/swisseph-wasm/wasm/swisseph.wasm'
import type { Ephemeris } from './ephemeris.ts'
import { swissEphemeris } from './swiss-ephemeris.ts'
import { startSwisseph } from './swisseph-module.ts'

let loading: Promise<Ephemeris> | undefined

/** The Swiss Ephemeris in a Worker; one instance an isolate. Needs the rule `Data **\/*.data`. */
export function loadEphemeris(): Promise<Ephemeris> {
  loading ??= startSwisseph({ createModule, wasm, data }).then(swissEphemeris)
  return loading
}
