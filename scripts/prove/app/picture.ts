import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { SIZES, type Look } from './browser.ts'

/** Where all of them lie. */
export const GALLERY = join(import.meta.dirname, '..', '..', '..', 'docs', 'gallery', 'app')
/** What a page of pictures may weigh for each of them. */
const MOST_BYTES = 60_000
/** Ever fewer colours and pixels until a picture is light enough. */
const TRIES = [
  { colours: 128, scale: 1 },
  { colours: 64, scale: 1 },
  { colours: 32, scale: 0.75 },
  { colours: 16, scale: 0.5 },
] as const

/** The name of a screen's picture in the gallery. */
export function pictureName(screen: string, { size, scheme }: Look): string {
  return `${screen}.${size}.${scheme}.png`
}

/** Keeps how a screen looks in the gallery, as light as it may be; returns its bytes. */
export async function keepPicture(page: Page, screen: string, look: Look): Promise<number> {
  const shot = await page.screenshot({ animations: 'disabled' })
  const picture = await lightened(shot, SIZES[look.size].width)
  mkdirSync(GALLERY, { recursive: true })
  writeFileSync(join(GALLERY, pictureName(screen, look)), picture)
  return picture.byteLength
}

async function lightened(shot: Buffer, width: number): Promise<Buffer> {
  for (const { colours, scale } of TRIES) {
    const picture = await sharp(shot)
      .resize({ width: Math.round(width * scale) })
      .png({ palette: true, colours, effort: 10 })
      .toBuffer()
    if (picture.byteLength <= MOST_BYTES) return picture
  }
  throw new Error(`a picture stays over ${MOST_BYTES} bytes`)
}
