import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { freePort } from './free-port.ts'
import { STARTING_PAGE } from './waiting-page.ts'

/**
 * Answers at the address of the system while that is prepared, so that the first line of a start can name
 * it: whoever opens it sees how far all is. It leaves the port to the Workers.
 */
export class StartPage {
  readonly port: number
  readonly #server: Server
  #words = ''

  private constructor(server: Server, port: number) {
    this.port = port
    this.#server = server
    server.on('request', ({ url }, answer) => {
      const isPage = url === '/'
      const type = isPage ? 'text/html' : 'text/plain'
      answer.writeHead(isPage ? 200 : 503, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        'retry-after': '2',
      })
      answer.end(isPage ? STARTING_PAGE : this.#words)
    })
  }

  /** On the wanted port, or the next one nobody listens on. */
  static async near(wanted: number): Promise<StartPage> {
    const port = await freePort(wanted)
    const server = createServer().listen(port, '127.0.0.1')
    await once(server, 'listening')
    server.unref()
    return new StartPage(server, port)
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** From now on the page says this. */
  say(words: string): void {
    this.#words = words
  }

  /** Nobody listens on the port once it has returned. */
  async leave(): Promise<void> {
    const closed = once(this.#server, 'close')
    this.#server.close()
    this.#server.closeAllConnections()
    await closed
  }
}
