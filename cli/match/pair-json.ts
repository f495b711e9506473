import type { BirthMoment } from '#astrology/birth/moment.ts'
import { coupleFacts } from '#astrology/cast-facts.ts'
import { castCouple, castPerson } from '#astrology/cast.ts'
import { leaningFacts } from '#astrology/couple/leanings/leaning-facts.ts'
import { rarityFacts } from '#astrology/couple/rarity/rarity-facts.ts'
import { rarityOf } from '#astrology/couple/rarity/rarity-of.ts'
import { contributionsOf } from '#astrology/couple/scores/contributions.ts'
import { knownOf, patternOf, type Relation } from '#astrology/couple/scores/patterns.ts'
import { scoresOf } from '#astrology/couple/scores/scores-of.ts'
import { testimoniesOf } from '#astrology/couple/scores/testimony.ts'
import { timeForTwo, type TimeForTwo } from '#astrology/couple/time/time-for-two.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { state, type Fact, type Names } from '#astrology/facts.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { castDavison } from '#astrology/western/couple/davison.ts'
import { utcOf } from '#cli/parser/read-moment.ts'

export interface PairQuestion {
  readonly a: BirthMoment
  readonly b: BirthMoment
  readonly names: Names
  /** What the two are to each other, which decides what is scored. */
  readonly relation: Relation
  /** The moment the answer is made for. */
  readonly asOf: JulianDay
}

/**
 * How two people stand among pairs, with default options, which the sample was counted with:
 * scores (null where either is under 18 by `asOf`), rarity, leanings, coincidences, and the time
 * to come. Statements name the two as they are called.
 */
export function pairJson(ephemeris: Ephemeris, { a, b, names, relation, asOf }: PairQuestion) {
  const [first, second] = [castPerson(ephemeris, a), castPerson(ephemeris, b)]
  const couple = castCouple(first, second, castDavison(ephemeris, a, b))
  const facts = coupleFacts(couple, { asOf })
  const question = { relation, asOf, facts }
  const scores = scoresOf(ephemeris, couple, question)
  const known = knownOf(a, b)
  const testimonies = testimoniesOf(contributionsOf(facts), {
    pattern: patternOf(known, relation),
    known,
  })
  const time = timeForTwo(ephemeris, couple, { asOf })
  const say = sayer(names, b.jd < a.jd)
  const told = (some: readonly Fact[]) =>
    withFrequency(some, { gapYears: gapYears(first, second) }).map((fact) => ({
      id: fact.id,
      statement: say(fact),
      frequency: fact.frequency ?? null,
    }))
  return {
    scores,
    rarity: {
      ...rarityOf(couple, question),
      statements: rarityFacts(couple, question).map(say),
    },
    leanings: scores === null ? [] : leaningFacts(scores, testimonies).map(leaningJson(say)),
    coincidences: told(facts.filter(scores === null ? isPlainCoincidence : isCoincidence)),
    windows: windowsJson(time, say),
    windowsEnd: windowsEndJson(time, say),
  }
}

type Say = (fact: Fact) => string

/** Says facts so that the elder comes first where the two are named in one breath: the same in either order. */
function sayer(names: Names, isSecondElder: boolean): Say {
  return (fact) => {
    const sentence = isSecondElder
      ? fact.sentence.replaceAll('{p1} and {p2}', '{p2} and {p1}')
      : fact.sentence
    return state({ ...fact, sentence }, names)
  }
}

/** What is the same, what follows from a shared day, and where roots agree or differ. */
const COINCIDENCES = new Set(['coincidence', 'agreement', 'contradiction'])

function isCoincidence({ topic, property }: Fact): boolean {
  return COINCIDENCES.has(topic) && property !== 'withheld'
}

/** Where nothing is scored systems agree on no matter between two, attraction least of all. */
function isPlainCoincidence(fact: Fact): boolean {
  return fact.topic === 'coincidence' && isCoincidence(fact)
}

function leaningJson(say: Say) {
  return (fact: Fact) => ({
    system: fact.system,
    leaning: fact.value,
    id: fact.id,
    statement: say(fact),
  })
}

/** Where windows end with the ephemeris: when, and in words; null where all the months asked for are looked at. */
function windowsEndJson({ facts, until }: TimeForTwo, say: Say) {
  const end = facts.find(({ topic, property }) => topic === 'time' && property === 'end')
  return end === undefined ? null : { at: utcOf(until), statement: say(end) }
}

function windowsJson({ windows, facts }: TimeForTwo, say: Say) {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return windows.map(({ kind, start, exact, end, charts, facts: ids }) => ({
    start: utcOf(start),
    exact: exact.map(utcOf),
    end: utcOf(end),
    facts: ids,
    kind,
    charts,
    statements: ids.map((id) => say(byId.get(id)!)),
  }))
}
