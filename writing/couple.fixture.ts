import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { castGeneKeys } from '#astrology/gene-keys/cast-gene-keys.ts'
import { geneKeysCoupleFacts } from '#astrology/gene-keys/gene-keys-couple-facts.ts'
import { geneKeysFacts } from '#astrology/gene-keys/gene-keys-facts.ts'
import { castHumanDesign } from '#astrology/human-design/cast-human-design.ts'
import { humanDesignCoupleFacts } from '#astrology/human-design/human-design-couple-facts.ts'
import { humanDesignFacts } from '#astrology/human-design/human-design-facts.ts'
import { castKabbalah } from '#astrology/kabbalah/cast-kabbalah.ts'
import { kabbalahCoupleFacts } from '#astrology/kabbalah/kabbalah-couple-facts.ts'
import { kabbalahFacts } from '#astrology/kabbalah/kabbalah-facts.ts'
import { castVedic } from '#astrology/vedic/cast-vedic.ts'
import { vedicCoupleFacts } from '#astrology/vedic/vedic-couple-facts.ts'
import { vedicFacts } from '#astrology/vedic/vedic-facts.ts'
import { castWestern } from '#astrology/western/cast-western.ts'
import { westernCoupleFacts } from '#astrology/western/western-couple-facts.ts'
import { westernFacts } from '#astrology/western/western-facts.ts'

const ephemeris = await loadEphemeris()

/** A birth as a Julian day and a place, `minutes` uncertain. */
export interface Birth {
  readonly jd: number
  readonly latitude: number
  readonly longitude: number
  readonly minutes?: number
}

/** Every fact of two people and between them, cast from the real sky. */
export function factsOfCouple(first: Birth, second: Birth): readonly Fact[] {
  const [one, two] = [chartsOf(first), chartsOf(second)]
  return [
    ...factsOf(one, 'p1'),
    ...factsOf(two, 'p2'),
    ...westernCoupleFacts(one.western, two.western),
    ...vedicCoupleFacts(one.vedic, two.vedic),
    ...humanDesignCoupleFacts(one.humanDesign, two.humanDesign),
    ...geneKeysCoupleFacts(one.geneKeys, two.geneKeys),
    ...kabbalahCoupleFacts(one.kabbalah, two.kabbalah),
  ]
}

function chartsOf({ jd, latitude, longitude, minutes }: Birth) {
  const moment = momentOf(
    resolveBirth({
      jd,
      latitude,
      longitude,
      ...(minutes === undefined ? {} : { certaintyMinutes: minutes }),
    }),
  )
  const humanDesign = castHumanDesign(ephemeris, moment)
  return {
    western: castWestern(ephemeris, moment),
    vedic: castVedic(ephemeris, moment),
    humanDesign,
    geneKeys: castGeneKeys(humanDesign),
    kabbalah: castKabbalah(ephemeris, moment),
  }
}

function momentOf(resolution: ReturnType<typeof resolveBirth>): BirthMoment {
  if (resolution.kind !== 'exact') throw new Error('a Julian day is one moment')
  return resolution.moment
}

function factsOf(charts: ReturnType<typeof chartsOf>, subject: 'p1' | 'p2'): readonly Fact[] {
  return [
    ...westernFacts(charts.western, subject),
    ...vedicFacts(charts.vedic, subject),
    ...humanDesignFacts(charts.humanDesign, subject),
    ...geneKeysFacts(charts.geneKeys, subject),
    ...kabbalahFacts(charts.kabbalah, subject),
  ]
}

/** 23 August 1968, 13:45, Villach (UT+1) and 23 November 1983, 06:25, Hong Kong (UT+8). */
export const MICHAEL: Birth = { jd: 2440092.03125, latitude: 46.6103, longitude: 13.8558 }
export const CHARMAINE: Birth = { jd: 2445661.434027778, latitude: 22.3193, longitude: 114.1694 }
