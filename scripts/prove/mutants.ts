import { execFile } from 'node:child_process'
import { MutantTree, mutants } from './mutants/mutant-tree.ts'
import type { Case } from './prove.ts'

const JOBS = 10_000
const WORLDS = 100
/** So many worlds are played of a mutant at the most before it counts as unseen. */
const WORLDS_A_MUTANT = 24
const JOBS_A_MUTANT = 30 * WORLDS_A_MUTANT

/** Copied when the first fault is put in. */
let tree: MutantTree | undefined
process.on('exit', () => tree?.remove())

/** Our code breaks no rule of the simulator; with a fault put in, it does. */
export const MUTANT_CASES: readonly Case[] = [
  {
    name: `${JOBS} jobs in ${WORLDS} worlds break no rule`,
    show: async (seed) => {
      const { code, told } = await simulate(process.cwd(), { seed, worlds: WORLDS, jobs: JOBS })
      if (code !== 0) throw new Error(told)
      return told.trim().split('\n').at(-1)!
    },
  },
  ...mutants().map((mutant) => ({
    name: `${mutant} is caught`,
    show: async (seed: number) => {
      tree ??= new MutantTree()
      return await tree.with(mutant, async () => await caught(tree!, seed))
    },
  })),
]

/** The rule that a fault breaks. */
async function caught({ folder }: MutantTree, seed: number): Promise<string> {
  const asked = { seed, worlds: WORLDS_A_MUTANT, jobs: JOBS_A_MUTANT }
  const { code, told } = await simulate(folder, asked)
  const worlds = told.split('\n').filter((line) => /^[✓✗]/.test(line)).length
  if (code !== 1 || worlds === 0) throw new Error(`nobody saw it: ${told.slice(-2_000)}`)
  const broken = told.split('\n').find((line) => line.startsWith('broken: '))
  return `${broken?.slice('broken: '.length)}, in ${worlds} worlds`
}

interface Asked {
  readonly seed: number
  readonly worlds: number
  readonly jobs: number
}

async function simulate(folder: string, { seed, worlds, jobs }: Asked) {
  const args = ['--seed', seed, '--seeds', worlds, '--jobs', jobs].map(String)
  return await new Promise<{ code: number; told: string }>((resolve) => {
    const options = { cwd: folder, maxBuffer: 2 ** 26 }
    const run = ['scripts/simulate.ts', 'jobs', ...args, '--whole']
    execFile(process.execPath, run, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, told: `${stdout}${stderr}` })
    })
  })
}
