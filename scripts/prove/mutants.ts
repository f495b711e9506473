import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { MutantTree, mutants } from './mutants/mutant-tree.ts'
import type { Case } from './prove.ts'

const JOBS = 10_000
const WORLDS = 100
/** So many worlds are played of a mutant at the most before it counts as unseen. */
const WORLDS_A_MUTANT = 24
const JOBS_A_MUTANT = 30 * WORLDS_A_MUTANT

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
  {
    name: `each of ${mutants().length} faults is caught`,
    show: async (seed) => {
      const waiting = [...mutants()]
      const inTurn = async () => await catchAll(waiting, seed)
      const threads = Array.from({ length: availableParallelism() }, inTurn)
      const told = (await Promise.all(threads)).flat()
      const table = told.map(({ line }) => line).toSorted()
      if (told.some(({ isSeen }) => !isSeen)) throw new Error(table.join('\n'))
      return `\n${table.join('\n')}`
    },
  },
]

interface Caught {
  readonly isSeen: boolean
  readonly line: string
}

/** Catches one waiting fault after the other in a copy of the tree, and tells of each. */
async function catchAll(waiting: string[], seed: number): Promise<Caught[]> {
  const tree = new MutantTree()
  const all: Caught[] = []
  try {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const name = mutant
      all.push(await tree.with(name, async () => await caught(name, tree, seed)))
    }
    return all
  } finally {
    tree.remove()
  }
}

/** The rule that a fault breaks. */
async function caught(mutant: string, { folder }: MutantTree, seed: number): Promise<Caught> {
  const asked = { seed, worlds: WORLDS_A_MUTANT, jobs: JOBS_A_MUTANT, threads: 1 }
  const { code, told } = await simulate(folder, asked)
  const worlds = told.split('\n').filter((line) => /^[✓✗]/.test(line)).length
  const broken = told.split('\n').find((line) => line.startsWith('broken: '))
  const isSeen = code === 1 && broken !== undefined
  const rule = broken?.slice('broken: '.length) ?? `nobody saw it: ${told.slice(-2_000)}`
  return { isSeen, line: `    ${mutant}: ${rule}, in ${worlds} worlds` }
}

interface Asked {
  readonly seed: number
  readonly worlds: number
  readonly jobs: number
  /** One a core by default. */
  readonly threads?: number
}

async function simulate(folder: string, asked: Asked) {
  const { seed, worlds, jobs, threads = availableParallelism() } = asked
  const args = ['--seed', seed, '--seeds', worlds, '--jobs', jobs, '--threads', threads].map(String)
  return await new Promise<{ code: number; told: string }>((resolve) => {
    const options = { cwd: folder, maxBuffer: 2 ** 26 }
    const run = ['scripts/simulate.ts', 'jobs', ...args, '--whole']
    execFile(process.execPath, run, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, told: `${stdout}${stderr}` })
    })
  })
}
