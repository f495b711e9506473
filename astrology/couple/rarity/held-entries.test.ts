import { describe, expect, it } from 'vitest'
import type { TimeCertainty } from '#astrology/birth/moment.ts'
import { castPerson, type Cast, type CoupleCast } from '#astrology/cast.ts'
import { coupleFacts } from '../../cast-facts.ts'
import type { Fact } from '../../facts.ts'
import { couplesFrom, ephemeris } from '../time/couples.fixture.ts'
import { CATALOGUE } from './catalogue.ts'
import type { Condition } from './condition.ts'
import { entriesHeldBy } from './held-entries.ts'

const heldBy = entriesHeldBy(CATALOGUE)

const EXACT: TimeCertainty = { kind: 'exact' }
const couples = couplesFrom(31, 24, [
  [EXACT, EXACT],
  [EXACT, { kind: 'unknown' }],
  [{ kind: 'within', minutes: 30 }, EXACT],
  [{ kind: 'unknown' }, { kind: 'within', minutes: 120 }],
])

describe('entriesHeldBy', () => {
  it('finds the same whichever of two people comes first', () => {
    for (const { first, second } of couples) {
      const back = heldBy(coupleFacts({ first: second, second: first }))
      expect(back).toEqual(heldBy(coupleFacts({ first, second })))
    }
    expect(couples.some((couple) => heldBy(coupleFacts(couple)).length > 3)).toBe(true)
  })

  it('finds what each entry asks of facts by their ids, whatever their topics are called', () => {
    for (const couple of couples) {
      const facts = coupleFacts(couple)
      const expected = CATALOGUE.flatMap(({ when }, at) => (holds(when, facts) ? [at] : []))
      expect(heldBy(facts)).toEqual(expected)
    }
  })

  it('finds an entry that rests on a topic with a dot in it', () => {
    const told = coupleFacts(couples[0]!).find(({ topic }) => topic.includes('.'))!
    const asked = [{ when: { fact: told.id } }, { when: { fact: `${told.id}.more` } }]
    expect(entriesHeldBy(asked)([told])).toEqual([0])
  })

  it('says of an uncertain time only what holds whenever it was', () => {
    let told = 0
    for (const couple of couples) {
      const held = heldBy(coupleFacts(couple)).map((entry) => CATALOGUE[entry]!.id)
      for (const share of [0.04, 0.37, 0.81]) {
        const there = heldBy(coupleFacts(within(couple, share))).map((at) => CATALOGUE[at]!.id)
        expect(there).toEqual(expect.arrayContaining(held))
      }
      told += held.length
    }
    expect(told).toBeGreaterThan(20)
  })
})

/** The same, looked for one by one. */
function holds(when: Condition, facts: readonly Fact[]): boolean {
  if ('all' in when) return when.all.every((each) => holds(each, facts))
  if ('any' in when) return when.any.some((each) => holds(each, facts))
  if ('of' in when) return when.of.filter((each) => holds(each, facts)).length >= when.some
  const { fact: id, is, measure, from = -Infinity, to = Infinity } = when
  return facts.some((fact) => {
    if (fact.id !== id || (is && ![fact.value].flat().some((each) => is.includes(each))))
      return false
    if (measure === undefined) return true
    const found = fact.measures[measure]
    if (found === undefined) return false
    return (found.from ?? found.value) >= from && (found.to ?? found.value) <= to
  })
}

/** The couple as it would be, had both been born that share of their windows in. */
function within({ first, second }: CoupleCast, share: number): CoupleCast {
  return { first: bornAt(first, share), second: bornAt(second, 1 - share) }
}

function bornAt({ moment }: Cast, share: number): Cast {
  const { from, to } = moment.window
  const jd = from + share * (to - from)
  return castPerson(ephemeris, { ...moment, jd, certainty: EXACT, window: { from: jd, to: jd } })
}
