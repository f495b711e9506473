import { DependencyError } from '#core/errors.ts'
import createModule from '../../node_modules/swisseph-wasm/wasm/swisseph.js'
import type { Ephemeris } from './ephemeris.ts'
import { swissEphemeris } from './swiss-ephemeris.ts'
import { startSwisseph } from './swisseph-module.ts'

let loading: Promise<Ephemeris> | undefined

/** The Swiss Ephemeris in a browser; one instance a page. Fetches 2.7 MB from beside the script itself. */
export function loadEphemeris(): Promise<Ephemeris> {
  loading ??= load()
  return loading
}

async function load(): Promise<Ephemeris> {
  const [wasm, data] = await Promise.all([
    WebAssembly.compile(new Uint8Array(await fetched('swisseph.wasm'))),
    fetched('swisseph.bin'),
  ])
  return swissEphemeris(await startSwisseph({ createModule, wasm, data }))
}

async function fetched(name: string): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(name, import.meta.url))
  if (answer.ok) return await answer.arrayBuffer()
  throw new DependencyError('ephemeris', `${name}: HTTP ${answer.status}`, { retryable: true })
}
