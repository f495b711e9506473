import { expect, it } from 'vitest'
import { answersOf, runCli } from '#cli/run-cli.fixture.ts'
import type { westernCoupleJson } from './western-couple-json.ts'

type Western = ReturnType<typeof westernCoupleJson>

const A = { date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }
const B = { date: '1983-11-23', time: '06:25', lat: 22.3193, lon: 114.1694 }

const ran = await runCli(
  ['match', '--batch'],
  [
    { a: A, b: B },
    { a: B, b: A },
    { a: { ...A, time: null }, b: B },
    { a: { ...B, date: '1984-11-23' }, b: B },
    { a: { ...B, date: '1984-11-23', time: null }, b: B },
  ],
)
const [there, back, unknown, exact, rough] = answersOf(ran, true).map(
  (answer) => (answer as { western: Western }).western,
) as [Western, Western, Western, Western, Western]

it('prints both Davison charts, the same in either order', () => {
  const { uncorrected, corrected, midpointOfMidheavens, jd } = there.davison
  expect(uncorrected.jd).toBe(jd)
  expect(corrected?.angles.midheaven).toBeCloseTo(midpointOfMidheavens!, 6)
  expect(back.davison).toEqual(there.davison)
})

it('prints no corrected chart and no angles where a time is unknown', () => {
  const { corrected, uncorrected } = unknown.davison
  expect(corrected).toBeNull()
  expect(uncorrected.houses.cusps).toBeNull()
})

it('prints overlays both ways, as far as there are houses', () => {
  const { aInB, bInA } = there.synastry.overlays
  expect(back.synastry.overlays).toEqual({ aInB: bInA, bInA: aInB })
  expect(aInB?.ascendantRuler?.house).toBeGreaterThan(0)
  expect(aInB?.trueNode).toBeGreaterThan(0)
  expect(unknown.synastry.overlays).toMatchObject({ aInB: { ascendant: null }, bInA: null })
})

it('prints the parallels that stand at every moment of an unknown time', () => {
  expect(parallels(rough).length).toBeGreaterThan(3)
  expect(parallels(exact)).toEqual(expect.arrayContaining(parallels(rough)))
})

it('prints the score with what is the most, and its range where it hangs on a time', () => {
  expect(there.score).toMatchObject({
    points: 36,
    of: 62,
    range: { least: 36, most: 36 },
    bandRange: [30, 62],
    bandFrequency: { of: 'pairs', bound: false },
  })
  expect(there.score.bandFrequency!.share).toBeCloseTo(0.028, 3)
  expect(unknown.score).toMatchObject({ points: null, bandRange: null, bandFrequency: null })
  expect(unknown.score.range.least).toBeLessThan(36)
  expect(unknown.score.range.most).toBeGreaterThanOrEqual(36)
})

function parallels({ synastry }: Western): string[] {
  return synastry.parallels.map(({ first, aspect, second }) => `${first} ${aspect} ${second}`)
}
