import { DocumentId } from '#core/job-types.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchDrafts } from './match-drafts.ts'

const [sun, moon] = (['p1.western', 'p2.western'] as const).map((id) => DocumentId.parse(id))

it('leaves over what was asked for twice, and the draft that came from nowhere', () => {
  const answers = [
    { document: sun!, endedAt: 10 },
    { document: sun!, endedAt: 30 },
    { document: moon!, endedAt: 20 },
  ]
  const drafts = [
    { document: sun!, storedAt: 31 },
    { document: moon!, storedAt: 19 },
  ]
  const { lost, unheard } = matchDrafts(answers, drafts)
  expect(lost).toEqual([answers[0], answers[2]])
  expect(unheard).toEqual([drafts[1]])
})

it('leaves over exactly what was lost', () => {
  const call = fc.record({ document: fc.constantFrom(sun!, moon!), isKept: fc.boolean() })
  fc.assert(
    fc.property(fc.array(call), (calls) => {
      const answers = calls.map(({ document }, at) => ({ document, endedAt: at * 10 }))
      const drafts = calls.flatMap(({ document, isKept }, at) =>
        isKept ? [{ document, storedAt: at * 10 + 1 }] : [],
      )
      const { lost, unheard } = matchDrafts(answers, drafts)
      expect(lost).toEqual(answers.filter((_, at) => !calls[at]!.isKept))
      expect(unheard).toEqual([])
    }),
  )
})
