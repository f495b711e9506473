import type { PartsBody } from '#astrology/facts.ts'
import { toldOnce } from '#astrology/vedic/couple/told-once.ts'
import { KOOTA_MAXIMA, type Koota, type KootaScores } from '#astrology/vedic/koota/ashtakoota.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import { KOOTA_NAMES, KOOTAS_BY_WEIGHT, MOST_POINTS } from './koota-names.ts'
import { listed } from './naming.ts'

/** Which kootas give most and least of what they can, and where most of what is lacking is lost; equals together, the weightiest first. */
export function kootaExtremeFacts(scores: KootaScores): PartsBody[] {
  const share = (koota: Koota): number => scores[koota] / KOOTA_MAXIMA[koota]
  const lost = (koota: Koota): number => KOOTA_MAXIMA[koota] - scores[koota]
  const fullest = thoseAt(Math.max, share)
  const most = share(fullest[0]!)
  const all = toldOnce(`kootaExtremes.fullest ${most} ${fullest.join(' ')}`, () =>
    extremeFact('fullest', fullest, scores, {
      sentence: `Of the eight kootas ${named(fullest)} ${give(fullest)} {p1} and {p2} ${most === 1 ? 'all that can be given' : 'the largest share of what can be given'}.`,
      rank: 1,
    }),
  )
  if (scores.total === MOST_POINTS) return [all]
  const emptiest = thoseAt(Math.min, share)
  const least = share(emptiest[0]!)
  const costliest = thoseAt(Math.max, lost)
  const lostPoints = lost(costliest[0]!)
  return [
    all,
    toldOnce(`kootaExtremes.emptiest ${least} ${emptiest.join(' ')}`, () =>
      extremeFact('emptiest', emptiest, scores, {
        sentence: `Of the eight kootas ${named(emptiest)} ${give(emptiest)} {p1} and {p2} ${least === 0 ? 'nothing' : 'the smallest share of what can be given'}.`,
        rank: KOOTAS_BY_WEIGHT.length,
      }),
    ),
    toldOnce(`kootaExtremes.costliest ${lostPoints} ${costliest.join(' ')}`, () => ({
      ...extremeFact('costliest', costliest, scores, {
        sentence: `Of what {p1} and {p2} lack of {maximumPoints} points most is lost in ${named(costliest)}${costliest.length === 1 ? '' : ', as much in either'}: {lostPoints:point}.`,
        rank: 1,
      }),
      measures: {
        lostPoints: { value: lostPoints, unit: 'points' },
        maximumPoints: { value: MOST_POINTS, unit: 'points' },
      },
    })),
  ]
}

function thoseAt(
  extreme: (...values: number[]) => number,
  measure: (koota: Koota) => number,
): readonly Koota[] {
  const at = extreme(...KOOTAS_BY_WEIGHT.map(measure))
  return KOOTAS_BY_WEIGHT.filter((koota) => measure(koota) === at)
}

function named(kootas: readonly Koota[]): string {
  return listed(kootas.map((koota) => KOOTA_NAMES[koota]))
}

function give(kootas: readonly Koota[]): string {
  return kootas.length === 1 ? 'gives' : 'give'
}

function extremeFact(
  property: string,
  kootas: readonly Koota[],
  scores: KootaScores,
  { sentence, rank }: { readonly sentence: string; readonly rank: number },
): PartsBody {
  return {
    topic: 'kootaExtremes',
    property,
    value: kootas,
    sentence,
    marks: kootas.map((koota) => ({
      term: KOOTA_NAMES[koota],
      points: scores[koota],
      of: KOOTA_MAXIMA[koota],
      rank,
    })),
    rule: RULES.kootaExtremes,
  }
}
