import { describe, expect, it } from 'vitest'
import { couplesFrom } from '../../time/couples.fixture.ts'
import { coupleFacts } from '../../../cast-facts.ts'
import { fiveMarksOf } from '../five-marks/five-marks.ts'
import { codeOf } from '../five-marks/mark-codes.ts'
import { entriesHeldBy } from '../held-entries.ts'
import { CATALOGUE } from '../catalogue.ts'
import { CatalogueTally, heldIn } from './catalogue-tally.ts'

const couples = couplesFrom(5, 6).map(({ first, second }) => ({
  first,
  second,
  facts: coupleFacts({ first, second }),
}))
/** Every birth stands in two pairs. */
const circle = couples.map(({ second }, at) => {
  const { first } = couples[(at + 1) % couples.length]!
  return { first: second, second: first, facts: coupleFacts({ first: second, second: first }) }
})
const pairs = [...couples, ...circle]

describe('CatalogueTally', () => {
  it('keeps of each pair what it holds and whose it is, each birth once', () => {
    const tally = new CatalogueTally()
    for (const pair of pairs) tally.add(pair)
    const [block, ...others] = tally.toData()
    expect(others).toEqual([])
    expect(block!.marks).toHaveLength(12)
    const heldBy = entriesHeldBy(CATALOGUE)
    for (const [at, { first, second, facts }] of pairs.entries()) {
      expect([...heldIn(block!, at)]).toEqual(heldBy(facts))
      const births = [block!.first[at]!, block!.second[at]!]
      expect(births.map((birth) => block!.marks[birth])).toEqual(
        [first, second].map((cast) => codeOf(fiveMarksOf(cast))),
      )
    }
  })

  it('keeps blocks that are merged apart, in their order, and itself once', () => {
    const blocks = [pairs.slice(0, 4), pairs.slice(4, 6), pairs.slice(6)].map((some) => {
      const tally = new CatalogueTally()
      for (const pair of some) tally.add(pair)
      return tally
    })
    const whole = new CatalogueTally()
    for (const block of blocks) whole.merge(new CatalogueTally(block.toData()))
    expect(whole.toData()).toEqual(blocks.flatMap((block) => block.toData()))
    expect(new CatalogueTally(whole.toData()).toData()).toEqual(whole.toData())
  })
})
