import { commissionOf } from '#core/commission.ts'
import { PersonId } from '#core/ids.ts'
import type { PartRow } from '#d1/schema.ts'
import { CONTENT_TYPES } from '#r2/artifacts.ts'
import { describe, expect, it } from 'vitest'
import { finishedDocuments } from './finished-documents.ts'
import { isAnyLocked, keysOf, type Keyed } from './two-keys.ts'

const person = (number: number, name: string) => ({
  id: PersonId.parse(`per_0000000000000000000${number}`),
  name,
  birth: { date: '1968-08-23', time: null, latitude: 46.6, longitude: 13.9 },
})
const MANNER = {
  words: 300,
  language: 'en',
  provider: 'almanac',
  model: null,
  prompt: '1',
  voice: 'rms',
}
const jobOf = (keys: 'p1' | 'p2' | undefined, turned: Keyed['turned']): Keyed => ({
  commission: commissionOf(
    { type: 'nuclear_v2', people: [person(1, 'Ada'), person(2, 'Ben')], keys },
    MANNER,
    new Date(0),
  ),
  turned,
})

function rowsOf({ commission }: Keyed) {
  const rest = { revision: 1, fraction: 1, reason: null, measures: {}, flags: [] }
  const nothing: PartRow = { ...rest, status: 'waiting', artifacts: [] }
  return commission.documents.map(({ id: documentId }, index) => {
    const artifact = { key: documentId, contentType: CONTENT_TYPES.text, bytes: 1, sha256: '' }
    const text: PartRow = { ...rest, status: 'done', artifacts: [artifact] }
    const state = 'readable' as const
    const parts = { text, pdf: nothing, audio: nothing }
    return { documentId, revision: 1, position: index + 1, state, outdated: false, ...parts }
  })
}

describe('a reading with two keys', () => {
  it.each([
    ['neither turned', null, 10],
    ['one turned', { p2: 5 }, 10],
    ['the other turned', { p1: 5 }, 10],
    ['both turned', { p1: 5, p2: 6 }, 16],
  ])('with %s shows in books and files only what is open', (_, turned, open) => {
    for (const side of ['p1', 'p2'] as const) {
      const job = jobOf(side, turned)
      const shown = finishedDocuments(job, rowsOf(job))
      expect(shown).toHaveLength(open)
      expect(isAnyLocked(job)).toBe(open < 16)
      expect(keysOf(job)).toMatchObject({ yours: side, isOpen: open === 16 })
    }
  })

  it('is none where none were ordered, whatever was turned', () => {
    const job = jobOf(undefined, { p1: 5 })
    expect([keysOf(job), isAnyLocked(job)]).toEqual([null, false])
    expect(finishedDocuments(job, rowsOf(job))).toHaveLength(16)
  })
})
