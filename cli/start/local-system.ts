import { ApiClient } from '#cli/api-client.ts'
import { makeFolder } from '#cli/make-folder.ts'
import { InputError } from '#core/errors.ts'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { timesAsLong } from './busy-machine.ts'
import { ChildProcesses, ROOT } from './child-processes.ts'
import { bringUp, keepAlive, PartLost, type Keeping } from './keep-alive.ts'
import { startLocalApp } from './local-app.ts'
import { LocalPod } from './local-pod.ts'
import { localSecrets, type LocalSecrets } from './local-secrets.ts'
import { LocalWorkers } from './local-workers.ts'
import { needCheckout } from './need-checkout.ts'
import { prepareState, StepFailed } from './prepare-state.ts'
import { runEveryMinute } from './run-every-minute.ts'
import { holdState, StateIsHeld } from './state-lock.ts'
import type { SystemOptions } from './start-options.ts'
import { StartPage } from './start-page.ts'
import { stopOnSignals } from './stop-signals.ts'
import { refuseVariableFiles, settingVariables } from './worker-variables.ts'

/** A part is back in this time, or the whole ends; on a machine that does much else in several times that. */
const LONGEST_ABSENCE_MS = 30_000

/** Both Workers and a pod on this machine, serving. */
export interface LocalSystem {
  /** Where they serve just now. */
  readonly url: string
  /** Speaks as the owner of people and readings. */
  readonly api: ApiClient
  /** From now on takes what is to be said in between; the standard output does until then. */
  tellTo(say: Say): void
}

type Say = (line: string) => void

/**
 * Runs the whole system on the state folder while `work` lasts, and ends the process with the code
 * it returns. Everything lives or dies together: what falls is brought back, or the process ends
 * with 1 and says what happened; no child outlives it. A folder that somebody else runs on is not
 * touched.
 */
export async function runLocalSystem(
  command: 'start' | 'serve',
  options: SystemOptions,
  work: (system: LocalSystem) => Promise<number>,
): Promise<never> {
  needCheckout(command, ROOT)
  refuseVariableFiles(ROOT)
  const variables = settingVariables(process.env)
  const state = stateFolder(options.state)
  const lock = heldState(state, command)
  const children = new ChildProcesses(state)
  const stop = async () => await children.stop().finally(lock.release)
  const stopNow = async () => await children.stopNow().finally(lock.release)
  stopOnSignals({ stop, stopNow })
  try {
    await children.end()
    const secrets = localSecrets(state, process.env)
    const code = await served({ ...options, state }, { children, secrets, variables, work })
    await stop()
    process.exit(code)
  } catch (error) {
    const wasAsked = children.isStopping
    await stop()
    if (wasAsked) return await new Promise<never>(() => {})
    const isTold = error instanceof PartLost || error instanceof StepFailed
    console.error(isTold || error instanceof InputError ? `\n${error.message}` : error)
    process.exit(error instanceof InputError ? 2 : 1)
  }
}

interface Serving {
  readonly children: ChildProcesses
  readonly secrets: LocalSecrets
  readonly variables: Readonly<Record<string, string>>
  readonly work: (system: LocalSystem) => Promise<number>
}

/** Prepares, boots, and works until the work is done or something cannot be kept alive. */
async function served(
  { state, port, withPlaces, withApp }: SystemOptions,
  { children, secrets, variables, work }: Serving,
): Promise<number> {
  let say: Say = console.log
  const tell: Say = (line) => say(line)
  const keeping: Keeping = {
    tell,
    isStopping: () => children.isStopping,
    longestAbsenceMs: () => LONGEST_ABSENCE_MS * timesAsLong(),
  }

  const page = await StartPage.near(port)
  console.log(`Open ${page.url}\nStarting on ${state} …`)
  if (page.port !== port) tell(`Port ${port} is taken by somebody else; using ${page.port}.`)
  const out = process.stdout
  await prepareState({ children, state, withPlaces, out, tell: (words) => page.say(words) })
  const all = {
    ...variables,
    DEVELOPMENT_TOKEN: secrets.developmentToken,
    OPERATOR_TOKEN: secrets.operatorToken,
    SETTINGS_KEY: secrets.settingsKey,
    AUTH_SECRET: secrets.authSecret,
  }
  const onUrl = (url: string) => writeFileSync(join(state, 'url'), url)
  const workers = new LocalWorkers({
    children,
    state,
    variables: all,
    port: page.port,
    tell,
    onUrl,
  })
  const app = await startLocalApp({
    children,
    isWanted: withApp,
    tell,
    onPlacing: () => workers.expectChange(),
  })
  await page.leave()
  await bringUp(workers, keeping)
  if (withApp && !app.isBuilt) console.log('The app is being built; its page says how far it is.')

  const clientOf = (token: string) =>
    new ApiClient({
      get url() {
        return workers.url
      },
      token,
    })
  const operator = clientOf(secrets.operatorToken)
  const pod = new LocalPod({ children, api: operator, url: () => workers.url })
  const system: LocalSystem = {
    get url() {
      return workers.url
    },
    api: clientOf(secrets.developmentToken),
    tellTo(other) {
      say = other
    },
  }
  console.log(tokenLines(secrets))
  return await Promise.race([
    work(system),
    keepAlive(workers, keeping),
    bringUp(pod, keeping).then(() => keepAlive(pod, keeping)),
    runEveryMinute(() => operator.runMinute(), keeping),
  ])
}

function tokenLines({ developmentToken, operatorToken }: LocalSecrets): string {
  return `development token  ${developmentToken}\noperator token     ${operatorToken}`
}

function stateFolder(given: string): string {
  try {
    makeFolder(given)
    return resolve(given)
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new InputError('--state', what, 'Give a folder that can be written to.')
  }
}

function heldState(state: string, command: string) {
  const since = new Date().toISOString()
  try {
    return holdState(state, { pid: process.pid, since, command })
  } catch (error) {
    if (!(error instanceof StateIsHeld)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
