import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CHART_KINDS, KINDS_FOR_TWO } from '#core/chart-kinds.ts'
import { runCli } from './run-cli.fixture.ts'

const ADA = '{"name":"Ada","date":"1968-08-23","time":"13:45","lat":46.6103,"lon":13.8558}'
const BEN = '1983-11-23,06:25,22.3193,114.1694'
const UNTIMED = '1968-08-23,unknown,46.6103,13.8558'
const AS_OF = ['--as-of', '2026-11-26']

const folder = mkdtempSync(join(tmpdir(), 'draw-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Width and height from the header of a PNG. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

async function told(...argv: string[]): Promise<string> {
  return (await runCli(['draw', ...argv])).complained
}

describe('billion draw', () => {
  it.each(CHART_KINDS)('draws %s as SVG, the same each time', async (kind) => {
    const births = KINDS_FOR_TWO.has(kind) ? [ADA, BEN] : [ADA]
    const drawn = await runCli(['draw', kind, ...births, ...AS_OF])
    expect(drawn.complained).toBe('')
    expect(drawn.printed).toMatch(/^<svg .*<\/svg>\n$/s)
    expect(drawn.printed).toMatch(/<title [^>]*>[^<]*(Ada|the first)/)
    expect((await runCli(['draw', kind, ...births, ...AS_OF])).printed).toBe(drawn.printed)
  })

  it('writes a PNG as wide as asked, and a PDF', async () => {
    const [png, pdf] = [join(folder, 'a.png'), join(folder, 'a.pdf')]
    expect((await runCli(['draw', 'bodygraph', ADA, '-o', png, '--width', '300'])).code).toBe(0)
    expect(sizeOf(readFileSync(png))[0]).toBe(300)
    expect((await runCli(['draw', 'bodygraph', ADA, '-o', pdf])).code).toBe(0)
    expect(readFileSync(pdf, 'latin1')).toMatch(/^%PDF-1\.7[^]*%%EOF\s*$/)
  })

  it('draws a square of any varga', async () => {
    const { printed } = await runCli(['draw', 'vedic-south', ADA, '--square', 'd9'])
    expect(printed).toContain('Navamsha chart (D9) of Ada')
  })

  it('says what is missing', async () => {
    expect(await told('wheels', ADA)).toContain('Did you mean')
    expect(await told('bi-wheel', ADA)).toContain('b: is missing')
    expect(await told('western-wheel', ADA, BEN)).toContain('b: is one too many')
    expect(await told('shadbala', UNTIMED)).toContain('shows nothing of this birth')
    expect(await told('tree', ADA, '-o', join(folder, 'a.gif'))).toContain('.svg, .png or .pdf')
    expect(await told('tree', ADA, '-o', join(folder, 'no', 'a.svg'))).toContain(
      'cannot be written',
    )
  })
})
