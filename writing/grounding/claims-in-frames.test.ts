import { describe, expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { selectFacts } from '../documents/select-facts.ts'
import { randomBirths } from '../random-births.fixture.ts'
import { checkClaims } from './claims.ts'
import { factsToCheckBy } from './claims-corpus.fixture.ts'
import { FRAMES, thingOf } from './frames.fixture.ts'

const names = { p1: 'Nora', p2: 'Emil' }
const pronouns = { p1: 'she', p2: 'he' } as const
const birth = randomBirths(20261201)
const COUPLES = Array.from({ length: 3 }, () => factsToCheckBy(birth(), birth()))
const documents = planDocuments('nuclear_v2')

/** Each fact of a kind in each of its frames, told as it is and with every other value. */
describe.each(FRAMES)(
  '$kind in natural sentences',
  ({ id, document: of, value, values, texts }) => {
    const document = documents.find((each) => each.id === of)!
    const cases = COUPLES.flatMap((facts) => {
      const known = selectFacts(document, facts)
      return known.flatMap((fact) => {
        const own = id.test(fact.id) ? value(fact) : null
        return own === null ? [] : [{ known, fact, own }]
      })
    })
    const isFlagged = ({ known, fact }: (typeof cases)[number], text: string, said: string) => {
      const sentence = text.replaceAll('{v}', said).replaceAll('{b}', thingOf(fact))
      const evidence = [{ id: 's1', sentence, facts: [fact.id] }]
      const findings = checkClaims({ evidence }, { facts: known, names, pronouns, document })
      return findings.length > 0 ? [sentence] : []
    }

    it('is there to be told', () => {
      expect(cases.length).toBeGreaterThan(0)
    })

    it('is left alone where it is so', () => {
      const flagged = cases.flatMap((each) =>
        texts.flatMap((text) => isFlagged(each, text, each.own)),
      )
      expect(flagged).toEqual([])
    })

    it('is found out with another value', () => {
      const missed = cases.flatMap((each) =>
        texts.flatMap((text) =>
          values.flatMap((other) =>
            other === each.own || isFlagged(each, text, other).length > 0
              ? []
              : [`${text} ${other} for ${each.own} of ${each.fact.id}`],
          ),
        ),
      )
      expect(missed).toEqual([])
    })
  },
)
