import { describe, expect, it } from 'vitest'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castPerson } from '#astrology/cast.ts'
import { personFacts } from '#astrology/cast-facts.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { planDocuments } from '#core/job-types.ts'
import { finishText } from '../../finish-text.ts'
import { randomBirths } from '../../random-births.fixture.ts'
import { requestFor } from '../../request.fixture.ts'
import type { Finished } from '../../text.ts'
import { writeBrief } from './write-brief.ts'

const AS_OF = 2_461_370.5
const PAIRS = 200
const HOOKS = planDocuments('hook')
const ephemeris = await loadEphemeris()

/** The three hooks of somebody born anywhere, in any year of a century. */
function hooksOf(next: ReturnType<typeof randomBirths>): readonly Finished[] {
  const { jd, latitude, longitude } = next()
  const birth = resolveBirth({ jd, latitude, longitude })
  if (birth.kind !== 'exact') throw new Error('a Julian day is one moment')
  const facts = withFrequency(
    personFacts(castPerson(ephemeris, birth.moment), 'p1', { asOf: AS_OF }),
  )
  return HOOKS.map((plan) => finishText([...writeBrief(requestFor(plan, facts).brief)].join('')))
}

const sentencesIn = (hooks: readonly Finished[]) =>
  hooks.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence))

describe('a hook', () => {
  const next = randomBirths(11)
  const people = Array.from({ length: PAIRS * 2 }, () => hooksOf(next))

  it('is an argument of at most nine hundred characters', () => {
    const lengths = people
      .flat()
      .map(
        ({ document }) =>
          document.sections.flatMap(({ paragraphs }) => paragraphs).join(' ').length,
      )
    expect(Math.max(...lengths)).toBeLessThanOrEqual(900)
    expect(Math.min(...lengths)).toBeGreaterThan(450)
  })

  it('begins with a rare thing and how rare it is', () => {
    const first = people.flat().map(({ evidence }) => evidence[0]!.sentence)
    expect(first.filter((sentence) => !/one (?:person )?in \d/.test(sentence))).toEqual([])
  })

  it('rests on a fact in every sentence', () => {
    const all = people.flat().flatMap(({ evidence }) => evidence)
    expect(all.filter(({ facts }) => !facts.some((id) => !id.startsWith('meaning.')))).toEqual([])
  })

  it('leans three times on nothing but its pillar, save where little is known', () => {
    const leant = people.flat().filter(({ evidence }) => {
      const cited = Map.groupBy(
        evidence.flatMap(({ facts }) => facts.filter((id) => !id.startsWith('meaning.'))),
        (id) => id,
      )
      return [...cited.values()].filter((times) => times.length > 2).length > 1
    })
    expect(leant.length / (PAIRS * 6)).toBeLessThan(0.3)
  })

  it('shares no sentence with that of a stranger', () => {
    const alike = Array.from({ length: PAIRS }, (_, pair) => {
      const theirs = new Set(sentencesIn(people[pair * 2 + 1]!))
      return sentencesIn(people[pair * 2]!).filter((sentence) => theirs.has(sentence))
    })
    expect(alike.flat()).toEqual([])
  })
})
