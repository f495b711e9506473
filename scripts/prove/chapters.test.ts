import { expect, it } from 'vitest'
import { lacks } from '#test/needs-program.ts'
import { chapterCases } from './chapters/cases.ts'
import { cutShort, sixteenScripts } from './chapters/readings.ts'
import { prove } from './prove.ts'

it.skipIf(lacks('ffmpeg'))(
  'chapters are what listeners are promised (two short ones; `npm run prove -- chapters` takes sixteen)',
  async () => {
    const lines: string[] = []
    const cases = chapterCases(twoShortOnes)
    const { failed } = await prove(cases, { seed: 1, tell: (line) => lines.push(line) })
    expect(lines.filter((line) => line.includes('✗'))).toEqual([])
    expect(failed).toBe(0)
    expect(lines).toHaveLength(cases.length)
  },
  480_000,
)

async function twoShortOnes() {
  const [first, second] = await sixteenScripts()
  return [cutShort(first!, 2), cutShort(second!, 2)]
}
