import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')
/** What a reader of the README has: git, Node, npm, and the shell that npm itself asks for. */
const PROGRAMS = ['git', 'npm', 'npx', 'sh'] as const

/** How this machine reaches others, where it does so in a way of its own: that is no program. */
const NETWORK =
  /^(?:(?:https?|no)_proxy|node_extra_ca_certs|ssl_cert_file|npm_config_(?:registry|cafile|.*proxy))$/i

/** A clone of what is committed, in an empty home, where hardly a program is on the path. */
export class BareMachine {
  readonly #folder = mkdtempSync(join(tmpdir(), 'billion-bare-'))
  readonly checkout = join(this.#folder, 'checkout')
  readonly #environment: Readonly<Record<string, string>>

  constructor() {
    const [bin, home] = [join(this.#folder, 'bin'), join(this.#folder, 'home')]
    mkdirSync(bin)
    mkdirSync(home)
    symlinkSync(process.execPath, join(bin, 'node'))
    for (const name of PROGRAMS) symlinkSync(programOf(name), join(bin, name))
    this.#environment = { ...networkVariables(), HOME: home, PATH: bin }
    execFileSync('git', ['clone', '--quiet', ROOT, this.checkout], { env: this.#environment })
  }

  /** Types a line into its shell, in a process group of its own. */
  type(line: string): Typed {
    return new Typed(
      spawn('sh', ['-c', line], {
        cwd: this.checkout,
        detached: true,
        env: this.#environment,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    )
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A command under way, and what it says. */
export class Typed {
  output = ''
  /** Null while it goes on; 1 for who was ended by a signal. */
  code: number | null = null
  readonly #child: ChildProcess
  readonly #gone: Promise<void>

  constructor(child: ChildProcess) {
    this.#child = child
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (piece: Buffer) => (this.output += piece.toString()))
    }
    this.#gone = new Promise((resolve) => {
      child.once('close', (code) => {
        this.code = code ?? 1
        resolve()
      })
    })
  }

  /** Waits for its end. Throws what it said when it failed. */
  async end(): Promise<void> {
    await this.#gone
    if (this.code !== 0) throw new Error(`ended with ${this.code}:\n${this.output}`)
  }

  /** Interrupts it as Ctrl-C does, and waits until it is gone. */
  async interrupt(): Promise<void> {
    if (this.code === null) process.kill(-this.#child.pid!, 'SIGINT')
    await this.#gone
  }
}

function networkVariables(): Record<string, string> {
  const all = Object.entries(process.env)
  return Object.fromEntries(
    all.flatMap(([name, value]) => (NETWORK.test(name) && value ? [[name, value]] : [])),
  )
}

/** Where a program is, past what an install puts before it on the path. */
function programOf(name: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const folder = folders.find((one) => !one.includes('node_modules') && existsSync(join(one, name)))
  if (folder === undefined) throw new Error(`${name} is not here`)
  return realpathSync(join(folder, name))
}
