import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')
const PATCHES = join(ROOT, 'test/mutants')
/** What the simulator never loads. */
const LEFT_OUT = /^(docs|bench|test|cli|dist)\//

/** A fault that is put into our code on purpose: `takes-work-from-the-living`. */
export function mutants(): readonly string[] {
  return readdirSync(PATCHES)
    .filter((file) => file.endsWith('.patch'))
    .map((file) => basename(file, '.patch'))
    .toSorted()
}

function patchOf(mutant: string): string {
  return join(PATCHES, `${mutant}.patch`)
}

/** The world that saw it when it was last looked for, by its seed: it stands before the patch. */
export function worldOf(mutant: string): number {
  const world = /^world (\d+)$/m.exec(readFileSync(patchOf(mutant), 'utf8'))?.[1]
  if (world === undefined) throw new Error(`${mutant} names no world`)
  return Number(world)
}

/** Whether a mutant's patch still fits the code as it is; throws git's own words when it does not. */
export function checkFits(mutant: string): void {
  execFileSync('git', ['apply', '--check', patchOf(mutant)], { cwd: ROOT, stdio: 'pipe' })
}

/** A copy of our code as it lies in the working tree, of which faults can be put in and taken out. */
export class MutantTree {
  readonly folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  /** Where Node keeps what it has compiled of it. */
  readonly compiled = join(this.folder, '.compiled')

  constructor() {
    const all = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    const listed = execFileSync('git', all, { cwd: ROOT, encoding: 'utf8' }).split('\0')
    const isWanted = (name: string) => !LEFT_OUT.test(name) && existsSync(join(ROOT, name))
    for (const file of listed.filter((name) => name !== '' && isWanted(name))) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true })
      cpSync(join(ROOT, file), join(this.folder, file))
    }
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'))
  }

  /** Does something while a mutant's fault is in the code. */
  async with<T>(mutant: string, work: () => Promise<T>): Promise<T> {
    const apply = (...how: string[]) =>
      execFileSync('git', ['apply', ...how, patchOf(mutant)], { cwd: this.folder, stdio: 'pipe' })
    apply()
    try {
      return await work()
    } finally {
      apply('-R')
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}
