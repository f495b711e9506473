import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Ephemeris } from './ephemeris.ts'
import { swissEphemeris } from './swiss-ephemeris.ts'
import { startSwisseph, type CreateSwissephModule } from './swisseph-module.ts'

let loading: Promise<Ephemeris> | undefined

/** The Swiss Ephemeris in Node; one instance a process. */
export function loadEphemeris(): Promise<Ephemeris> {
  loading ??= load()
  return loading
}

async function load(): Promise<Ephemeris> {
  // The package exports none of these files, but its package.json tells where they lie.
  const home = dirname(createRequire(import.meta.url).resolve('swisseph-wasm/package.json'))
  const file = (name: string): string => join(home, 'wasm', name)
  const glue: { default: CreateSwissephModule } = await import(
    /* @vite-ignore */ pathToFileURL(file('swisseph.js')).href
  )
  const wasm = await WebAssembly.compile(new Uint8Array(await readFile(file('swisseph.wasm'))))
  const data = new Uint8Array(await readFile(file('swisseph.data'))).buffer
  return swissEphemeris(await startSwisseph({ createModule: glue.default, wasm, data }))
}
