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
const PEOPLE = 400
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
  const people = Array.from({ length: PEOPLE }, () => hooksOf(next))

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
    expect(leant.length / (PEOPLE * HOOKS.length)).toBeLessThan(0.3)
  })

  it('shares a sentence with fewer than one in two hundred strangers of the same name', () => {
    const all = people.flatMap(sentencesIn)
    const counts = Map.groupBy(all, (sentence) => sentence).values()
    const alike = [...counts].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
    const pairs = (people.length * (people.length - 1)) / 2
    expect(alike / pairs).toBeLessThan(1 / 200)
  })
})
