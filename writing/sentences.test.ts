import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences.ts'

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three? Four…', ['One.', 'Two!', 'Three?', 'Four…']],
    ['J. R. Smith came. Dr. Weiss left.', ['J. R. Smith came.', 'Dr. Weiss left.']],
    ['Fr. Tom met Lt. Col. Fox.', ['Fr. Tom met Lt. Col. Fox.']],
    [
      'With Smt. Devi, Adm. Ng came. So did Hr. Olsen.',
      ['With Smt. Devi, Adm. Ng came.', 'So did Hr. Olsen.'],
    ],
    [
      'Tom Fox Esq. came. So did Ann Lee Esq. Nobody else.',
      ['Tom Fox Esq. came.', 'So did Ann Lee Esq.', 'Nobody else.'],
    ],
    ['Signs, etc. matter. No. 5 does not.', ['Signs, etc. matter.', 'No. 5 does not.']],
    ['They met at 6 a.m. on a Monday.', ['They met at 6 a.m. on a Monday.']],
    ['They met at 6 a.m. It rained.', ['They met at 6 a.m.', 'It rained.']],
    ['Did it end? No. It went on.', ['Did it end?', 'No.', 'It went on.']],
    ['She waited… and went. Then 3.5 of 7.', ['She waited… and went.', 'Then 3.5 of 7.']],
    ['He said “go.” anna stayed.', ['He said “go.”', 'anna stayed.']],
    ['田中は来た。アンナは去った。', ['田中は来た。', 'アンナは去った。']],
    ['no stop at all', ['no stop at all']],
    ['', []],
  ])('cuts %j', (paragraph, sentences) => {
    expect(sentencesOf(paragraph)).toEqual(sentences)
  })
})
