import type { Koota } from '#astrology/vedic/koota/ashtakoota.ts'
import { KOOTA_MAXIMA } from '#astrology/vedic/koota/ashtakoota.ts'
import type { Dimension } from '../../score.ts'
import type { RuleGroup, ScoreRule } from '../rule.ts'
import { aboveHalf, always, byValue } from '../weighing.ts'

/** Everything here is read from Moons and rising signs. */
const needs = 3

/** Which dimension a koota feeds. Varna, the rank of the signs, weighs nothing. */
const KOOTA_DIMENSIONS: Readonly<Record<Exclude<Koota, 'varna'>, Dimension>> = {
  vashya: 'room',
  tara: 'room',
  yoni: 'attraction',
  maitri: 'talk',
  gana: 'warmth',
  bhakoot: 'staying',
  nadi: 'pace',
}

export const VEDIC_RULES: readonly RuleGroup[] = [
  {
    id: 'vedic.kootas',
    system: 'vedic',
    source:
      'Muhurta Chintamani 6: each koota by its own points, against half of what it can give, as the whole is by 18 of 36',
    rules: Object.entries(KOOTA_DIMENSIONS).map(([koota, dimension]): ScoreRule => {
      const most = KOOTA_MAXIMA[koota as Koota]
      return {
        dimension,
        topic: 'ashtakoota',
        property: koota,
        weigh: aboveHalf(most / 2, 'points', most),
        needs,
      }
    }),
  },
  {
    id: 'vedic.exceptions',
    system: 'vedic',
    source: 'The exceptions the texts hold against a koota without points give some of it back',
    rules: [
      exception('nadi-one-star-two-padas', 'pace', 2),
      exception('nadi-one-sign-two-stars', 'pace', 2),
      exception('nadi-one-star-two-signs', 'pace', 2),
      exception('nadi-one-lord', 'pace', 1.5),
      exception('bhakoot-one-lord', 'staying', 2),
      exception('bhakoot-lords-friends', 'staying', 1.5),
      exception('bhakoot-tara-pure', 'staying', 1),
      exception('gana-lords-friends', 'warmth', 1.5),
    ],
  },
  {
    id: 'vedic.poruthams',
    system: 'vedic',
    source:
      'Kalaprakashika: mahendra for what lasts, rajju for the marriage itself, vedha for stars that pierce each other; the other agreements say what the kootas say',
    rules: [
      porutham('mahendra', 'staying', { agree: 0.8, partly: 0.4, disagree: -0.2 }),
      porutham('vashya', 'room', { agree: 0.7, partly: 0.4, disagree: -0.2 }),
      porutham('vedha', 'warmth', { disagree: -1.5 }),
      { ...porutham('rajju', 'staying', { agree: 0.3, disagree: -1.2 }), forPartners: true },
    ],
  },
  {
    id: 'vedic.mangal',
    system: 'vedic',
    source:
      'Mars in the houses of Mangal dosha, from Moon, lagna and Venus or from the lagna alone; two who have it cancel it',
    rules: (['match', 'strict'] as const).map((property): ScoreRule => ({
      dimension: 'staying',
      topic: 'mangal',
      property,
      weigh: byValue({ clear: 0.6, matched: 0.3, 'one-sided': -0.7 }),
      needs,
      forPartners: true,
    })),
  },
]

function porutham(
  property: string,
  dimension: Dimension,
  points: Readonly<Record<string, number>>,
): ScoreRule {
  return { dimension, topic: 'porutham', property, weigh: byValue(points), needs }
}

function exception(property: string, dimension: Dimension, points: number): ScoreRule {
  return { dimension, topic: 'kootaException', property, weigh: always(points), needs }
}
