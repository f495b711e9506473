import { expect, it } from 'vitest'
import { CORPORA } from './claims-corpora.fixture.ts'
import { isFlagged, readClaims } from './claims-corpus.fixture.ts'

const couple = CORPORA.find(({ name }) => name === 'Michael and Charmaine')!
const claims = readClaims(couple.file)

it.each([
  ['scripts that have no capitals', 'கார்த்திகேயன்', '서지훈'],
  ['small letters, as they were typed', 'michael', 'charmaine'],
  ['several words', 'Nguyễn Minh Anh', '山田 太郎'],
])('judges sentences alike about people whose names are in %s', (_, p1, p2) => {
  const other = { ...couple, names: { p1, p2 } }
  const judgedOtherwise = claims.filter((claim) => {
    const sentence = claim.sentence.replaceAll('Michael', p1).replaceAll('Charmaine', p2)
    return isFlagged({ ...claim, sentence }, other) !== isFlagged(claim, couple)
  })
  expect(judgedOtherwise).toEqual([])
})
