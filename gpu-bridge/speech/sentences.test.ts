import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

describe('splitSentences', () => {
  it.each<[string, readonly string[]]>([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    [
      'Dr. Jung and Mrs. Fordham agreed. So did J. R. Smith.',
      ['Dr. Jung and Mrs. Fordham agreed.', 'So did J. R. Smith.'],
    ],
    [
      'The Sun stands at 29.97° of Leo. It rules.',
      ['The Sun stands at 29.97° of Leo.', 'It rules.'],
    ],
    ['Gate 34.2 opens. Gate 20 shuts.', ['Gate 34.2 opens.', 'Gate 20 shuts.']],
    [
      'They met at 6 a.m. on a Monday. It rained.',
      ['They met at 6 a.m. on a Monday.', 'It rained.'],
    ],
    ['They met at 6 a.m. It rained.', ['They met at 6 a.m.', 'It rained.']],
    [
      'Signs, houses, etc. matter. No. 5 does not.',
      ['Signs, houses, etc. matter.', 'No. 5 does not.'],
    ],
    ['Col. Lee came. He sat.', ['Col. Lee came.', 'He sat.']],
    ['On Sept. 5 it rained. It was no. 20.', ['On Sept. 5 it rained.', 'It was no. 20.']],
    ['Read vol. II of it. Ch. IV is best.', ['Read vol. II of it.', 'Ch. IV is best.']],
    ['He (d. 1999) had max. 5 sons. She left.', ['He (d. 1999) had max. 5 sons.', 'She left.']],
    ['On Sat. 5 May they met. It rained.', ['On Sat. 5 May they met.', 'It rained.']],
    ['Sun conj. Moon at 15 deg. Leo. It rained.', ['Sun conj. Moon at 15 deg. Leo.', 'It rained.']],
    [
      'She has a Ph.D. from Rome. He has a Ph.D. She left.',
      ['She has a Ph.D. from Rome.', 'He has a Ph.D.', 'She left.'],
    ],
    ['From Dec. 5–Jan. 6 it rained.', ['From Dec. 5–Jan. 6 it rained.']],
    ['She said no. I left.', ['She said no.', 'I left.']],
    ['She said no. He left.', ['She said no.', 'He left.']],
    ['It was in Dec. They left.', ['It was in Dec.', 'They left.']],
    ['Did it end? No. It went on.', ['Did it end?', 'No.', 'It went on.']],
    ['“It ends.” She left.', ['“It ends.”', 'She left.']],
    ['Wait… there is more. Now.', ['Wait… there is more.', 'Now.']],
    ['An ornament. ✦ ✦ ✦', ['An ornament. ✦ ✦ ✦']],
    ['它来了。它走了。', ['它来了。', '它走了。']],
    ['No stop at all', ['No stop at all']],
    ['  ', []],
  ])('%s', (paragraph, sentences) => {
    expect(splitSentences(paragraph)).toEqual(sentences)
  })
})
