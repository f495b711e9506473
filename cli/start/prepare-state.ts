import { once } from 'node:events'
import { join } from 'node:path'
import type { ChildProcesses } from './child-processes.ts'
import { StepBar, type Output } from './step-bar.ts'
import { WRANGLER, wranglerEnvironment } from './wrangler-environment.ts'

export interface Preparing {
  readonly children: ChildProcesses
  /** The state folder. */
  readonly state: string
  /** A run that ends with its package answers no search for a place. */
  readonly withPlaces: boolean
  readonly out: Output
  /** Takes what is being done, in a few words, whenever something else is. */
  readonly tell: (words: string) => void
}

/** A step of the preparation failed; the message says which, and where to read more. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed'
}

/**
 * What must be there before the Workers boot: the fonts, the tables of D1, the gazetteer. Each step
 * is a program of its own, so that an interrupt ends it at once; what is there is left alone.
 */
export async function prepareState({
  children,
  state,
  withPlaces,
  out,
  tell,
}: Preparing): Promise<void> {
  const persistTo = `--persist-to=${join(state, 'workers')}`
  const env = wranglerEnvironment(state)
  const migrations = ['d1', 'migrations', 'apply', 'DB', '--local', persistTo]
  const steps: Step[] = [
    { part: 'fonts', label: 'Building the fonts ', args: ['scripts/build-fonts.ts'] },
    { part: 'ephemeris', label: 'Copying the sky    ', args: ['scripts/copy-ephemeris.ts'] },
    { part: 'reference', label: 'Writing the manual ', args: ['scripts/build-reference.ts'] },
    { part: 'voices', label: 'Trying the voices  ', args: ['scripts/build-voices.ts'] },
    { part: 'migrations', label: 'Preparing D1       ', args: [WRANGLER, ...migrations] },
  ]
  const places = ['scripts/import-places.ts', persistTo] as const
  if (withPlaces) steps.push({ part: 'places', label: 'Importing places   ', args: places })
  for (const step of steps) {
    tell(step.label.trim())
    await carryOut(step, { children, env, out })
  }
}

interface Step {
  /** Also the name of its log. */
  readonly part: string
  readonly label: string
  readonly args: readonly [string, ...string[]]
}

async function carryOut(
  { part, label, args }: Step,
  { children, env, out }: Pick<Preparing, 'children' | 'out'> & { readonly env: NodeJS.ProcessEnv },
): Promise<void> {
  const child = children.start(args, { part, env })
  const bar = new StepBar(out, label)
  child.on('message', (message) => {
    if (typeof message !== 'object' || message === null || !('fraction' in message)) return
    bar.show(Number(message.fraction))
  })
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  if (code !== 0) {
    const what = signal === null ? `left with code ${code}` : `was ended by ${signal}`
    throw new StepFailed(`${label.trim()} ${what}; ${children.logOf(part)} says why`)
  }
  bar.finish()
}
