import { DocumentId } from '#core/job-types.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchDrafts } from './match-drafts.ts'

const [sun, moon] = (['p1.western', 'p2.western'] as const).map((id) => DocumentId.parse(id))

it('leaves over what was asked for twice, and the draft that came from nowhere', () => {
  const answers = [
    { document: sun!, endedAt: 10_000 },
    { document: sun!, endedAt: 30_000 },
    { document: moon!, endedAt: 20_000 },
  ]
  const drafts = [
    { document: sun!, storedAt: 31_000 },
    { document: moon!, storedAt: 18_900 },
  ]
  const { lost, unheard } = matchDrafts(answers, drafts)
  expect(lost).toEqual([answers[0], answers[2]])
  expect(unheard).toEqual([drafts[1]])
})

it('finds the answer of a draft that a clock which stood still says is older', () => {
  const answers = [{ document: sun!, endedAt: 10_000 }]
  const drafts = [{ document: sun!, storedAt: 9_950 }]
  expect(matchDrafts(answers, drafts)).toEqual({ lost: [], unheard: [] })
})

it('leaves over exactly what was lost', () => {
  const call = fc.record({ document: fc.constantFrom(sun!, moon!), isKept: fc.boolean() })
  fc.assert(
    fc.property(fc.array(call), (calls) => {
      const answers = calls.map(({ document }, at) => ({ document, endedAt: at * 10_000 }))
      const drafts = calls.flatMap(({ document, isKept }, at) =>
        isKept ? [{ document, storedAt: at * 10_000 + 1 }] : [],
      )
      const { lost, unheard } = matchDrafts(answers, drafts)
      expect(lost).toEqual(answers.filter((_, at) => !calls[at]!.isKept))
      expect(unheard).toEqual([])
    }),
  )
})
