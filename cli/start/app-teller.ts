import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** In this time half of what is left of a step is done, as far as anybody can say beforehand. */
const HALF_OF_A_STEP_S = 20
const STEPS = 2

/** Tells the page of waiting how far the app is. It is a part of the start itself, and ends with it. */
export class AppTeller {
  readonly port: number
  #words = 'The app is about to be built.'
  #isOver = false
  #begun = 0
  #since = performance.now()

  private constructor(server: Server) {
    this.port = (server.address() as AddressInfo).port
    server.on('request', (_, answer) => {
      answer.writeHead(200, {
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
        'cache-control': 'no-store',
      })
      answer.end(JSON.stringify(this.#told()))
    })
  }

  /** On a port of its own of this machine. */
  static async listening(): Promise<AppTeller> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    server.unref()
    return new AppTeller(server)
  }

  /** A step has begun. */
  begin(words: string): void {
    this.#words = words
    this.#begun += 1
    this.#since = performance.now()
  }

  /** It is over; `isBuilt` has the page open the app. */
  end(words: string, isBuilt: boolean): void {
    this.#words = words
    this.#begun = 0
    this.#isOver = isBuilt
  }

  #told() {
    const seconds = (performance.now() - this.#since) / 1000
    if (this.#begun === 0) return { words: this.#words, fraction: 0, isOver: this.#isOver }
    const ofStep = 1 - 0.5 ** (seconds / HALF_OF_A_STEP_S)
    const fraction = (this.#begun - 1 + ofStep) / STEPS
    return { words: `${this.#words}: ${Math.round(seconds)} s so far.`, fraction, isOver: false }
  }
}
