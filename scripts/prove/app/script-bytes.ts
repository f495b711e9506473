import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** Gzipped bytes of every script that the page at `path` loads before it is quiet. */
export async function scriptBytes(page: Page, path: string): Promise<number> {
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body())
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  const bodies = await Promise.all(scripts)
  return bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0)
}
