import { writeFile } from 'node:fs/promises'
import { scoresOf } from '#astrology/couple/scores/scores-of.ts'
import { SHARES } from '#astrology/couple/scores/quantiles.ts'
import { SCORE_NAMES, type ScoreName } from '#astrology/couple/scores/score-names.ts'
import { rowOf } from '#astrology/couple/scores/score-values.ts'
import type { Score, Scores } from '#astrology/couple/score.ts'
import { julianDayOf } from '#astrology/dates.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import { densityOf } from './density.ts'
import { drawScores, type Panel } from './draw-scores.ts'
import { castSeedCouples } from './seed-couples.ts'

const FILE = 'docs/astrology/figures/scores.svg'
/** Age gaps, in years, whose distributions are drawn: they hardly differ, which is the point. */
const GAPS = [0, 10, 30]
const PATTERN = 'both partners'
/** Anybody of the four couples is of age by then. */
const AS_OF = julianDayOf(new Date('2026-01-01T00:00:00Z'))

/** Draws how raw scores spread among the sample's pairs, and marks the seed couples in it. */
export async function reportScores(): Promise<readonly string[]> {
  const ephemeris = await loadEphemeris()
  const couples = castSeedCouples(ephemeris).map(({ name, couple }, place) => ({
    name,
    letter: 'ABCD'[place]!,
    gap: gapYears(couple.first, couple.second),
    scores: scoresOf(ephemeris, couple, { relation: 'partners', asOf: AS_OF })!,
  }))
  const panels = SCORE_NAMES.map((name): Panel => {
    return {
      title: name,
      gaps: GAPS.map((gap) => ({
        label: `${gap} years`,
        steps: densityOf(rowOf(PATTERN, gap).quantiles[name], SHARES),
      })),
      couples: couples.map(({ letter, gap, scores }) => {
        const { value } = scoreNamed(scores, name)
        return { letter, raw: rawAt(rowOf(PATTERN, gap).quantiles[name], value / 100) }
      }),
    }
  })
  const who = couples.map(({ letter, name }) => `${letter} ${name}`).join(', ')
  const gaps = `age gaps of ${GAPS.join(', ')} years (blue, red, green)`
  await writeFile(FILE, drawScores(panels, `Raw scores in standard deviations; ${gaps}. ${who}.`))
  return [FILE]
}

function scoreNamed(scores: Scores, name: ScoreName): Score {
  return (name in scores.dimensions ? scores.dimensions[name as never] : scores[name as never])!
}

/** The raw score below which a share of pairs lies. */
function rawAt(quantiles: ArrayLike<number>, share: number): number {
  const place = SHARES.findIndex((known) => known >= share)
  if (place === -1) return quantiles[SHARES.length - 1]!
  if (place === 0) return quantiles[0]!
  const [low, high] = [SHARES[place - 1]!, SHARES[place]!]
  const [from, to] = [quantiles[place - 1]!, quantiles[place]!]
  return from + ((share - low) / (high - low)) * (to - from)
}
