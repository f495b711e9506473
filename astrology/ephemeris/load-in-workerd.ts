import data from '../../node_modules/swisseph-wasm/wasm/swisseph.data'
import type { Ephemeris } from './ephemeris.ts'
import { startInWorkerd } from './start-in-workerd.ts'

let loading: Promise<Ephemeris> | undefined

/**
 * The Swiss Ephemeris in a Worker whose bundle holds its files; one instance an isolate. Such Workers
 * need a rule by which `.data` files are data; the files of the packed library need none.
 */
export function loadEphemeris(): Promise<Ephemeris> {
  loading ??= startInWorkerd(data)
  return loading
}
