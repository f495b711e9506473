import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { writtenTexts } from '#cli/book/written-texts.ts'
import { sampleOrder } from '../scripts/sample/sample-package.ts'
import type { Figure, Length } from './figures.ts'

const ROUNDS = { whole: 5, short: 1 } as const

/** What the almanac takes to write and check each document of a package, the first round not counted. */
export async function benchTexts(length: Length): Promise<readonly Figure[]> {
  const { order } = sampleOrder(await loadEphemeris())
  const times: number[] = []
  for (let round = 0; round <= ROUNDS[length]; round += 1) {
    let before = process.cpuUsage()
    await writtenTexts(order, () => {
      const { user, system } = process.cpuUsage(before)
      if (round > 0) times.push((user + system) / 1000)
      before = process.cpuUsage()
    })
  }
  return [
    {
      what: 'a document of 2,000 words by the almanac, checks included',
      unit: 'ms of processor',
      better: 'less',
      sides: [{ name: 'in Node', samples: times }],
    },
  ]
}
