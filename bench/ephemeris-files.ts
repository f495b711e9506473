import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const HOME = join(import.meta.dirname, '..', '.state', 'bench', 'sweph')

/** Emscripten's list of what lies where in the packed data. */
const PACKED_FILE = /filename:"\/sweph\/(?<name>[^"]+)",start:(?<start>\d+),end:(?<end>\d+)/g

/** Unpacks the embedded ephemeris files, so that the native engine reads the very same ones. */
export async function unpackEphemerisFiles(): Promise<string> {
  if (existsSync(join(HOME, 'sepl_18.se1'))) return HOME
  const wasm = join(
    dirname(createRequire(import.meta.url).resolve('swisseph-wasm/package.json')),
    'wasm',
  )
  const glue = await readFile(join(wasm, 'swisseph.js'), 'utf8')
  const data = await readFile(join(wasm, 'swisseph.data'))
  mkdirSync(HOME, { recursive: true })
  for (const { groups } of glue.matchAll(PACKED_FILE)) {
    const { name = '', start, end } = groups ?? {}
    writeFileSync(join(HOME, name), data.subarray(Number(start), Number(end)))
  }
  return HOME
}
