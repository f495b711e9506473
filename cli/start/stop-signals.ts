import { isAlive, isShell, parentOf } from './marked-processes.ts'

/** Signals that ask a program to end, and the exit codes shells give for them. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

const LOOK_FOR_NPM_MS = 1_000

export interface Stopping {
  /** Ends everything in order. */
  readonly stop: () => Promise<void>
  /** Ends everything on the spot. */
  readonly stopNow: () => Promise<void>
}

/** Ends the process in order when it is asked to, and on the spot when it is asked again. */
export function stopOnSignals({ stop, stopNow }: Stopping): void {
  let isAsked = false
  const end = async (code: number) => {
    const how = isAsked ? stopNow : stop
    isAsked = true
    await how()
    // What is under way still waits for answers that will never come.
    process.exit(code)
  }
  for (const [signal, code] of Object.entries(EXIT_CODES)) process.on(signal, () => void end(code))
  whenNpmIsGone(() => {
    if (!isAsked) void end(EXIT_CODES.SIGTERM)
  })
}

/** npm keeps a signal sent to it alone to itself, and tells nobody when it is killed. */
function whenNpmIsGone(then: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const npm = npmProcess()
  const timer = setInterval(() => {
    if (isAlive(npm)) return
    clearInterval(timer)
    then()
  }, LOOK_FOR_NPM_MS)
  timer.unref()
}

/** npm runs a script in a shell, which some shells put themselves in the place of and others do not. */
function npmProcess(): number {
  const parent = process.ppid
  return isShell(parent) ? (parentOf(parent) ?? parent) : parent
}
