import { describe, expect, it } from 'vitest'
import { CATEGORIES } from '#writing/safety/categories.ts'
import { featuresOf } from '#writing/safety/model/features.ts'
import { sumsByRows } from '#writing/safety/model/linear.ts'
import { sharesOf } from '#writing/safety/model/shares.ts'
import { fit } from './fit.ts'
import { WRITERS, writtenBy, type Labelled } from './labelled.ts'
import { nearMissesOf } from './near-misses.ts'

const question = (text: string, category: Labelled['category']): Labelled => ({
  question: text,
  category,
  weight: 1,
})
const court = question('will the judge believe my sister in court on monday', 'law')
const contest = question('will the judge believe in my sister at the baking contest', null)
const garden = question('when do the roses in our garden open', null)
const lessonOf = ({ question: plain, category, weight }: Labelled) => ({
  features: featuresOf({ plain, rules: [] }),
  category,
  weight,
})

describe('near misses', () => {
  it('are the harmless questions in the words of a grave one', () => {
    expect(nearMissesOf([court, contest, garden, ...others()])).toEqual([
      { grave: court, harmless: contest },
    ])
  })

  it('are found of every matter among what writers wrote', () => {
    const pairs = nearMissesOf(WRITERS.slice(0, 1).flatMap(writtenBy))
    expect(new Set(pairs.map(({ grave }) => grave.category))).toEqual(new Set(CATEGORIES))
    expect(pairs.filter(({ harmless }) => harmless.category !== null)).toEqual([])
  })

  it('are told apart by the words in which they differ', () => {
    const weights = fit([], [{ grave: lessonOf(court), harmless: lessonOf(contest) }])
    const law = (text: string) =>
      sharesOf(sumsByRows(featuresOf({ plain: text, rules: [] }), weights)).law
    const shared = law('will the judge believe')
    expect(law('in court on monday')).toBeGreaterThan(shared)
    expect(law('at the baking contest')).toBeLessThan(shared)
  })
})

/** Enough others that a word of the three is not one that everybody has. */
function others(): readonly Labelled[] {
  return Array.from({ length: 30 }, (_, index) => question(`number ${index} matters`, null))
}
