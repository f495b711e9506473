import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { AppTeller } from './app-teller.ts'
import type { ChildProcesses } from './child-processes.ts'

interface LocalAppOptions {
  readonly children: ChildProcesses
  readonly isWanted: boolean
  readonly tell: (line: string) => void
  /** Called before the app takes the place of the page of waiting. */
  readonly onPlacing: () => void
}

const PART = 'app'
const WORDS = {
  installing: 'The app’s packages are being installed',
  building: 'The app is being built',
} as const

/** How the app stands that the Workers serve as their pages. */
export interface LocalApp {
  /** Whether it lies there as its sources have it. */
  readonly isBuilt: boolean
}

/**
 * Builds the app beside everything else, once for each state of its sources, and returns as soon as a
 * page stands where it will be: the Workers do not boot without. What goes wrong is said, and hinders
 * nothing else.
 */
export async function startLocalApp(options: LocalAppOptions): Promise<LocalApp> {
  const { children, isWanted } = options
  const teller = isWanted ? await AppTeller.listening() : null
  const how = teller === null ? '--page-only' : `--told-at=${teller.port}`
  const child = children.start(['scripts/build-app.ts', how], { part: PART })
  const isBuilt = await untilPlaced(child)
  if (teller !== null && !isBuilt) void tellBuild(child, teller, options)
  return { isBuilt }
}

/** A child that leaves without a word has placed nothing; the Workers will say what they lack. */
async function untilPlaced(child: ChildProcess): Promise<boolean> {
  return await new Promise((resolve) => {
    child.on('message', (message) => {
      if (isAbout('isBuilt', message)) resolve(message.isBuilt === true)
    })
    child.once('exit', () => resolve(false))
  })
}

async function tellBuild(
  child: ChildProcess,
  teller: AppTeller,
  { children, tell, onPlacing }: LocalAppOptions,
): Promise<void> {
  child.on('message', (message) => {
    if (!isAbout('step', message)) return
    if (message.step === 'placing') return onPlacing()
    const words = WORDS[message.step as keyof typeof WORDS]
    tell(`${words} …`)
    teller.begin(words)
  })
  const code = child.exitCode ?? ((await once(child, 'exit')) as [number | null])[0]
  if (children.isStopping) return
  const log = children.logOf(PART)
  const how = code === 0 ? 'The app is built.' : `The app could not be built; ${log} says why.`
  tell(how)
  teller.end(how, code === 0)
}

function isAbout<Key extends string>(key: Key, message: unknown): message is Record<Key, unknown> {
  return typeof message === 'object' && message !== null && key in message
}
