import { anyFreePort } from '#cli/start/free-port.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from '../prove.ts'
import { CheckoutCopy } from './checkout-copy.ts'
import { RunningSystem, type Running } from './running-system.ts'

/** Everything runs in one copy of the checkout, made when the first case asks for it. */
let copy: CheckoutCopy | null = null

export function checkout(): CheckoutCopy {
  if (copy) return copy
  copy = new CheckoutCopy()
  process.once('exit', removeCheckout)
  return copy
}

export function removeCheckout(): void {
  copy?.remove()
  copy = null
}

interface Starting extends Partial<Running> {
  /** `serve` by default. */
  readonly command?: 'start' | 'serve'
  readonly port?: number
  /** More arguments of the command. */
  readonly more?: readonly string[]
}

export type Start = (starting?: Starting) => Promise<RunningSystem>

/** A case that may start systems; whatever it does, none of them outlives it. */
export function localCase(
  name: string,
  show: (start: Start, seed: number) => Promise<string>,
): Case {
  return {
    name,
    async show(seed) {
      const started: RunningSystem[] = []
      try {
        return await show(async (starting) => {
          const system = await run(starting)
          started.push(system)
          return system
        }, seed)
      } finally {
        for (const system of started) system.kill()
      }
    },
  }
}

async function run({ command = 'serve', port, more = [], ...rest }: Starting = {}) {
  const { path, state } = checkout()
  const flags = [
    `--state=${rest.state ?? state}`,
    `--port=${port ?? (await anyFreePort())}`,
    ...more,
  ]
  return new RunningSystem({
    checkout: path,
    state,
    args: [command, ...(rest.throughNpm ? ['--'] : []), ...flags],
    ...rest,
  })
}

/** Writes a couple's file and returns the flag for it. */
export function coupleFlag(people: readonly object[]): string {
  const file = join(checkout().path, 'couple.json')
  writeFileSync(file, JSON.stringify(people))
  return `--couple=${file}`
}
