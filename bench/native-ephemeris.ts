import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import type { RandomBirth } from './random-births.ts'

/** The same C code as ours, bound to Node by N-API. Compiled on demand: nothing else needs a compiler. */
const PACKAGE = 'sweph@2.10.3-b-1'
const HOME = join(import.meta.dirname, '..', '.state', 'bench')

const SWISS_FILES_WITH_SPEED = 2 | 256
const SWISS_FILES = 2
/** Sun to Pluto, mean node, true node: `RAW_BODIES` by number. */
const BODIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

export interface Sweph {
  set_ephe_path(path: string): void
  set_sid_mode(mode: number, at: number, degrees: number): void
  solcross_ut(longitude: number, from: number, flags: number): { date: number }
  fixstar2_ut(star: string, jd: number, flags: number): { data: number[] }
  calc_ut(jd: number, body: number, flags: number): { flag: number; data: number[] }
  houses_ex2(...question: readonly [number, number, number, number, string]): {
    data: { houses: number[] }
  }
}

export type NativeCast = (births: readonly RandomBirth[]) => number

/** Builds sweph if need be and returns its raw charts, or null where it cannot be compiled. */
export function loadNativeEphemeris(dataFolder: string): NativeCast | null {
  const sweph = loadNativeSweph(dataFolder)
  return sweph === null ? null : (births) => castNatively(sweph, births)
}

/** Builds sweph if need be and gives it the files in a folder, or null where it cannot be compiled. */
export function loadNativeSweph(dataFolder: string): Sweph | null {
  const sweph = load()
  sweph?.set_ephe_path(dataFolder)
  return sweph
}

function castNatively(sweph: Sweph, births: readonly RandomBirth[]): number {
  let sum = 0
  for (const { jd, place } of births) {
    for (const body of BODIES) {
      const { flag, data } = sweph.calc_ut(jd, body, SWISS_FILES_WITH_SPEED)
      if ((flag & SWISS_FILES) === 0) throw new Error('sweph did not find its ephemeris files')
      sum += data[0] ?? Number.NaN
    }
    const { houses } = sweph.houses_ex2(jd, SWISS_FILES, place.latitude, place.longitude, 'P').data
    for (const cusp of houses) sum += cusp
  }
  return sum
}

function load(): Sweph | null {
  try {
    if (!existsSync(join(HOME, 'node_modules', 'sweph', 'build'))) build()
    return createRequire(join(HOME, 'package.json'))('sweph') as Sweph
  } catch (error) {
    console.error(`${PACKAGE} could not be built: ${String(error)}`)
    return null
  }
}

function build(): void {
  console.log(`building ${PACKAGE}, once…`)
  mkdirSync(HOME, { recursive: true })
  const manifest = { private: true, allowScripts: { sweph: true } }
  writeFileSync(join(HOME, 'package.json'), JSON.stringify(manifest))
  execFileSync('npm', ['install', '--prefix', HOME, '--save-exact', PACKAGE], { stdio: 'ignore' })
}
