import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { MutantTree, mutants, worldOf } from './mutants/mutant-tree.ts'
import type { Case } from './prove.ts'

const JOBS = 10_000
const WORLDS = 100
/** So many worlds are played of a mutant at the most, after its own, before it counts as unseen. */
const WORLDS_A_MUTANT = 24
const JOBS_A_WORLD = 30

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
      const began = performance.now()
      const waiting = [...mutants()]
      const inTurn = async () => await catchAll(waiting, seed)
      const threads = Array.from({ length: availableParallelism() }, inTurn)
      const told = (await Promise.all(threads)).flat()
      const table = told.map(({ line }) => line).toSorted()
      if (told.some(({ isSeen }) => !isSeen)) throw new Error(table.join('\n'))
      const processors = told.reduce((sum, one) => sum + one.processors, 0)
      const seconds = (performance.now() - began) / 1000
      return `\n${table.join('\n')}\n    in ${seconds.toFixed(0)} s, ${processors.toFixed(0)} s of processors`
    },
  },
]

interface Caught {
  readonly isSeen: boolean
  /** Seconds. */
  readonly processors: number
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

/** The rule that a fault breaks: in the world that saw it before, or in any that follow the seed's. */
async function caught(mutant: string, tree: MutantTree, seed: number): Promise<Caught> {
  const own = await lookFor(mutant, tree, { seed: worldOf(mutant), worlds: 1 })
  if (own.isSeen) return own
  const other = await lookFor(mutant, tree, { seed, worlds: WORLDS_A_MUTANT })
  return { ...other, processors: own.processors + other.processors }
}

async function lookFor(
  mutant: string,
  { folder, compiled }: MutantTree,
  { seed, worlds }: Pick<Asked, 'seed' | 'worlds'>,
): Promise<Caught> {
  const jobs = JOBS_A_WORLD * worlds
  const { code, told } = await simulate(folder, { seed, worlds, jobs, threads: 1, compiled })
  const lines = told.split('\n')
  const broken = lines.find((line) => line.startsWith('broken: '))
  const world = lines.find((line) => line.startsWith('✗'))?.match(/seed \d+/)?.[0]
  const isSeen = code === 1 && broken !== undefined
  const rule = broken?.slice('broken: '.length) ?? `nobody saw it: ${told.slice(-2_000)}`
  const processors = Number(/([\d.]+) s of processors/.exec(told)?.[1] ?? 0)
  return { isSeen, processors, line: `    ${mutant}: ${rule}, in the world of ${world}` }
}

interface Asked {
  readonly seed: number
  readonly worlds: number
  readonly jobs: number
  /** One a core by default. */
  readonly threads?: number
  /** Where what was compiled is kept from one run to the next. */
  readonly compiled?: string
}

async function simulate(folder: string, asked: Asked) {
  const { seed, worlds, jobs, threads = availableParallelism(), compiled } = asked
  const args = ['--seed', seed, '--seeds', worlds, '--jobs', jobs, '--threads', threads].map(String)
  return await new Promise<{ code: number; told: string }>((resolve) => {
    // Of a tree in which one file changes at a time, the others are as they were compiled before.
    const env = { ...process.env, ...(compiled && { NODE_COMPILE_CACHE: compiled }) }
    const options = { cwd: folder, maxBuffer: 2 ** 26, env }
    const run = ['scripts/simulate.ts', 'jobs', ...args, '--whole']
    execFile(process.execPath, run, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, told: `${stdout}${stderr}` })
    })
  })
}
