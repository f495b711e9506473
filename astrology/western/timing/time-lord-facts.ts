import type { PartsBody } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { ordinalOf } from '#astrology/western/zodiac/houses.ts'
import { POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import { RULES } from '#astrology/western/rules.ts'
import { nameInSentence } from '#astrology/western/facts/sentences.ts'
import type { Span } from './bodies-in-motion.ts'
import type { WesternTiming } from './cast-western-timing.ts'
import type { FirdarLord } from './firdaria.ts'

/** The sign and lord of the year, and the firdaria period. */
export function timeLordFacts(
  subject: PersonSubject,
  { profection, firdar }: WesternTiming,
): PartsBody[] {
  return [
    ...(profection === null ? [] : profectionFacts(subject, profection)),
    ...(firdar === null ? [] : [firdarFact(subject, firdar)]),
  ]
}

function profectionFacts(
  subject: PersonSubject,
  profection: NonNullable<WesternTiming['profection']>,
): PartsBody[] {
  const { age, house, sign, lord } = profection
  const rule = RULES.profection
  return [
    {
      topic: 'profection',
      property: 'house',
      value: house,
      measures: { age: { value: age, unit: 'years' }, ...spanOf(profection) },
      marks: [{ term: 'profection', house, sign }],
      sentence: `{${subject}}'s year from {fromJulianDay:day} to {toJulianDay:day} is profected to the ${ordinalOf(house)} house, in ${sign}.`,
      rule,
    },
    {
      topic: 'profection',
      property: 'lord',
      value: POINT_NAMES[lord],
      marks: [{ body: POINT_NAMES[lord], term: 'lord of the year' }],
      sentence: `The lord of {${subject}}'s year is ${nameInSentence(lord)}.`,
      rule,
    },
  ]
}

function firdarFact(
  subject: PersonSubject,
  firdar: NonNullable<WesternTiming['firdar']>,
): PartsBody {
  const { lord, partner } = firdar
  const beside = partner === null ? '' : ` with ${lordName(partner)}`
  return {
    topic: 'firdaria',
    property: 'lord',
    value: partner === null ? [lord] : [lord, partner],
    measures: spanOf(firdar),
    marks: [
      {
        body: bare(lordName(lord)),
        relation: 'runs',
        term: 'firdaria',
        ...(partner !== null && { partner: POINT_NAMES[partner] }),
      },
    ],
    sentence: `From {fromJulianDay:day} to {toJulianDay:day} {${subject}} lives in the firdaria period of ${lordName(lord)}${beside}.`,
    rule: RULES.firdaria,
  }
}

function spanOf({ from, to }: Span): NonNullable<PartsBody['measures']> {
  return {
    fromJulianDay: { value: from, unit: 'julianDay' },
    toJulianDay: { value: to, unit: 'julianDay' },
  }
}

const LORD_NAMES: Readonly<Partial<Record<FirdarLord, string>>> = {
  northNode: 'the North Node',
  southNode: 'the South Node',
}

function lordName(lord: FirdarLord): string {
  return LORD_NAMES[lord] ?? nameInSentence(lord as Exclude<FirdarLord, 'northNode' | 'southNode'>)
}

function bare(name: string): string {
  return name.replace(/^the /, '')
}
