import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lacks } from '#test/needs-program.ts'
import { FONT_FOLDER } from '../../scripts/build-fonts.ts'
import { fontsInNode } from './fonts/fonts-in-node.ts'
import { NAMES } from './names.fixture.ts'
import { printingOf } from './printing.fixture.ts'
import { renderPdf } from './render-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'names-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fonts = fontsInNode(FONT_FOLDER)

/** Composed, on one line, without what nobody sees. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\u202A-\u202E]/gu, '')
    .replaceAll(/\s+/g, ' ')

function textIn(bytes: Uint8Array): string {
  const file = join(folder, 'names.pdf')
  writeFileSync(file, bytes)
  return plain(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }))
}

/** Each name with the next, so that scripts meet. */
const pairs = NAMES.map(([script, name], i) => {
  const [otherScript = '', other = ''] = NAMES[(i + 1) % NAMES.length] ?? []
  return { scripts: `${script}; ${otherScript}`, one: name, other }
})

describe.skipIf(lacks('pdftotext'))('a name', () => {
  it.each(pairs)('is read again where it was printed ($scripts)', async ({ one, other }) => {
    const paragraph = `What ${one} likes and ${other} leaves is told of here.`
    const sections = [{ heading: `The Moon of ${one}`, paragraphs: [paragraph] }]
    const { bytes, missing } = await renderPdf(printingOf([one, other], sections), fonts)
    expect(missing).toEqual([])
    const text = textIn(bytes)
    expect(text).toContain(plain(`${one} & ${other}`))
    expect(text).toContain(plain(`The Moon of ${one}`))
    expect(text).toContain(plain(paragraph))
  })
})
