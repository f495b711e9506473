import { ChildProcesses } from '#cli/start/child-processes.ts'
import { anyFreePort } from '#cli/start/free-port.ts'
import { startLocalApp } from '#cli/start/local-app.ts'
import { localSecrets } from '#cli/start/local-secrets.ts'
import { LocalWorkers } from '#cli/start/local-workers.ts'
import { prepareState } from '#cli/start/prepare-state.ts'
import { SETTINGS } from '#settings/registry.ts'
import { buildWorkers, builtWorkersServer } from './built-workers.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Half a second each: a busy machine takes a while to boot everything anew. */
const LONGEST_ABSENCE_TRIES = 240
/** How long a silent pod keeps its chapter here, unless it is said, seconds. */
const SHORT_LEASE_SECONDS = 6

export interface FleetOptions {
  /** Settings by their variables, over those of the proofs. */
  readonly variables?: Readonly<Record<string, string>>
  readonly leaseSeconds?: number
  /** Whether the Workers are bundled once, and started without wrangler: for whoever starts them often. */
  readonly isBuilt?: boolean
  /** The orchestrator's configuration for a state folder; the product's own by default. */
  readonly orchestrator?: (state: string) => string
}

/** Both Workers on a state of their own, which can be killed and started again, and whoever talks to them. */
export class LocalFleet {
  readonly state = mkdtempSync(join(tmpdir(), 'billion-fleet-'))
  readonly #children: ChildProcesses
  readonly #secrets: ReturnType<typeof localSecrets>
  readonly #more: Readonly<Record<string, string>>
  readonly #leaseSeconds: number
  #workers!: LocalWorkers

  private constructor(more: Readonly<Record<string, string>>, leaseSeconds: number) {
    this.#more = more
    this.#leaseSeconds = leaseSeconds
    this.#children = new ChildProcesses(this.state)
    this.#secrets = localSecrets(this.state, {})
  }

  static async start({
    variables = {},
    leaseSeconds = SHORT_LEASE_SECONDS,
    isBuilt = false,
    orchestrator,
  }: FleetOptions = {}): Promise<LocalFleet> {
    const fleet = new LocalFleet(variables, leaseSeconds)
    process.once('exit', () => rmSync(fleet.state, { recursive: true, force: true }))
    const [children, state] = [fleet.#children, fleet.state]
    // The Workers do not boot without a page.
    await startLocalApp({ children, isWanted: false, tell: () => {}, onPlacing: () => {} })
    await prepareState({
      children,
      state,
      withPlaces: false,
      out: { write: () => true },
      tell: () => {},
    })
    if (isBuilt) await buildWorkers(state)
    fleet.#workers = new LocalWorkers({
      children,
      state,
      port: await anyFreePort(),
      variables: fleet.#variables(),
      ...(isBuilt && { server: builtWorkersServer(state) }),
      ...(orchestrator && { orchestrator: orchestrator(state) }),
      tell: () => {},
      onUrl: () => {},
    })
    await fleet.#workers.start()
    return fleet
  }

  get url(): string {
    return this.#workers.url
  }

  /** Kills whatever serves, in the middle of whatever it does, and starts it again. */
  async restart(): Promise<void> {
    await this.#workers.end()
    await this.#workers.start()
  }

  async stop(): Promise<void> {
    await this.#children.stopNow()
    rmSync(this.state, { recursive: true, force: true })
  }

  /** A request as the owner, or under `/admin/` as an operator; while nobody answers it is sent again. */
  async call(
    request: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const [method = '', path = ''] = request.split(' ')
    const { operatorToken, developmentToken } = this.#secrets
    const token = path.startsWith('/admin/') ? operatorToken : developmentToken
    const init = {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    }
    for (let tries = 1; ; tries += 1) {
      const answer = await fetch(`${this.url}${path}`, init).catch(() => null)
      if (answer && answer.status < 500) return answer
      if (tries === LONGEST_ABSENCE_TRIES) throw new Error(`${request} got no answer`)
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }

  /** The same of an answer in JSON, asked for anew when it breaks off in its middle. */
  async json<T>(request: string, body?: object, headers?: Record<string, string>): Promise<T> {
    for (;;) {
      const answer = await this.call(request, body, headers)
      const text = await answer.text().catch(() => null)
      if (text === null) continue
      if (!answer.ok) throw new Error(`${request}: ${answer.status} ${text}`)
      return JSON.parse(text) as T
    }
  }

  async podToken(): Promise<string> {
    return (await this.json<{ token: string }>('POST /admin/v1/pods/tokens')).token
  }

  #variables(): Record<string, string> {
    const { developmentToken, operatorToken, settingsKey } = this.#secrets
    const [main] = Object.values(SETTINGS['audio.pools'].default)
    return {
      [SETTINGS['api.developmentToken'].variable]: developmentToken,
      [SETTINGS['api.operatorToken'].variable]: operatorToken,
      SETTINGS_KEY: settingsKey,
      [SETTINGS['writing.words'].variable]: '300',
      [SETTINGS['audio.pools'].variable]: JSON.stringify({
        main: { ...main, leaseSeconds: this.#leaseSeconds },
      }),
      ...this.#more,
    }
  }
}

/** Started when the first case asks for it, and used by all. */
let running: Promise<LocalFleet> | null = null

/** Each seed has the same chapters spoken anew, far oftener than a customer may. */
const REMAKES = {
  [SETTINGS['orders.remakes'].variable]: '1000',
  [SETTINGS['orders.remakesOfDocument'].variable]: '1000',
}

export function localFleet(): Promise<LocalFleet> {
  running ??= LocalFleet.start({ isBuilt: true, variables: REMAKES })
  return running
}

export async function stopLocalFleet(): Promise<void> {
  const fleet = await running
  running = null
  await fleet?.stop()
}
