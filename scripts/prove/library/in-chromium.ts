import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { chromium, type Page } from 'playwright-core'

/** Debian's. */
export const CHROMIUM = '/usr/bin/chromium'

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
}

/** Serves files from folders by the beginnings of their addresses, the first that fits. */
export type Folders = Readonly<Record<string, string>>

/** Looks at a page of ours in Chromium; whatever the page throws, or looks for in vain, is thrown here. */
export async function inChromium<Seen>(
  folders: Folders,
  address: string,
  look: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const server = await serve(folders)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('requestfailed', (request) => faults.push(`${request.url()} failed`))
    await page.goto(`${server.url}${address}`)
    const seen = await look(page)
    if (faults.length > 0) throw new Error(faults.join('\n'))
    return seen
  } finally {
    await browser.close()
    server.close()
  }
}

interface FileServer {
  readonly url: string
  close(): void
}

async function serve(folders: Folders): Promise<FileServer> {
  const server = createServer(({ url = '/' }, answer) => {
    const path = normalize(decodeURI(new URL(url, 'http://localhost').pathname))
    const found = Object.entries(folders).find(([start]) => path.startsWith(start))
    const file = found === undefined ? '' : join(found[1], path.slice(found[0].length))
    if (!existsSync(file)) {
      answer.writeHead(404).end()
      return
    }
    answer.setHeader('content-type', KINDS[extname(file)] ?? 'application/octet-stream')
    createReadStream(file).pipe(answer)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
