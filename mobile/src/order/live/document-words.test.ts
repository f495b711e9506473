import { expect, test } from 'vitest'
import { CATALOGUE } from '#app/words/catalogue.ts'
import { documentNow } from './document-now.ts'
import { groupsOf, isReadable, titleWords } from './document-words.ts'
import { jobAt, playOut } from './told.fixture.ts'

const documents = jobAt(playOut([]), 1).documents.map((document) => ({
  ...documentNow(document),
  subject: document.id.split('.')[0] as 'p1' | 'p2' | 'couple',
}))

test('every document has a title in the words of its reader', () => {
  const titles = documents.map((one) => titleWords(one, ['Ada', 'Charles'], CATALOGUE.de))
  expect(titles).toEqual(['Ada · Westlich', 'Charles · Westlich', 'Ada und Charles · Westlich'])
  const verdict = { ...documents[2]!, theme: 'verdict' } as const
  expect(titleWords(verdict, ['Ada', 'Charles'], CATALOGUE.en)).toBe('Ada & Charles · The verdict')
})

test('documents stand by whom they are about, and none is left out', () => {
  const groups = groupsOf(documents)
  expect(groups.map(({ subject }) => subject)).toEqual(['p1', 'p2', 'couple'])
  expect(groups.flatMap((group) => group.documents)).toEqual(documents)
})

test('what waits for a key cannot be read though it is written', () => {
  expect(isReadable(documents[0]!)).toBe(true)
  expect(isReadable({ ...documents[0]!, isLocked: true })).toBe(false)
})
