import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { samplePackage } from './sample-package.ts'
import { sampleTexts } from './sample-texts.ts'

const FOLDER = join(import.meta.dirname, '../../docs/sample')
/** Of each kind of text one, with what it builds on; all sixteen take three times as long. */
const GUARDED = ['p1.western', 'p2.western', 'couple.western', 'p1.kabbalah']
const MOST_BYTES = 6_000_000

describe('the committed sample', () => {
  it('reads as the almanac writes today (else: npm run sample)', async () => {
    const wanted = planDocuments('nuclear_v2').filter(({ id }) => GUARDED.includes(id))
    const { printing } = await samplePackage(await loadEphemeris(), wanted)
    const files = sampleTexts(printing)
    expect(files).toHaveLength(GUARDED.length)
    const committed = files.map(({ path }) => ({
      path,
      text: readFileSync(join(FOLDER, path), 'utf8'),
    }))
    expect(committed).toEqual(files)
  })

  const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'))

  it('links only to what lies beside it, down to the note', () => {
    const texts = new Map(pages.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]))
    const links = [...texts].flatMap(([from, text]) =>
      Array.from(
        text.matchAll(/ (?:href|src|srcset)="([^"]*)"/g),
        ([, to]) => [from, to!] as const,
      ),
    )
    expect(links.length).toBeGreaterThan(1000)
    const broken = links.filter(([from, to]) => {
      const [file = '', anchor] = to.split('#')
      const target = file === '' ? from : file
      if (anchor === undefined) return !isFile(target)
      return !texts.get(target)?.includes(`id="${anchor}"`)
    })
    expect(broken).toEqual([])
  })

  it('needs no script and no network, and stays small', () => {
    const whole = pages.map((name) => readFileSync(join(FOLDER, name), 'utf8')).join('\n')
    expect(whole).not.toMatch(/<script|(?:href|src|srcset)="https?:|@import|url\(/)
    const bytes = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
    expect(bytes).toBeLessThan(MOST_BYTES)
  })
})

function isFile(name: string): boolean {
  return (
    statSync(join(FOLDER, name), {
      throwIfNoEntry: false,
    })?.isFile() === true
  )
}
