import { describe, expect, it } from 'vitest'
import network from '#writing/safety/model/network.data.json' with { type: 'json' }
import phrases from '#writing/safety/model/triage.data.json' with { type: 'json' }
import { CATEGORIES } from '#writing/safety/categories.ts'
import { featuresOf } from '#writing/safety/model/features.ts'
import { sumsByRows } from '#writing/safety/model/linear.ts'
import { sharesOf } from '#writing/safety/model/shares.ts'
import { fit, type Lesson } from './fit.ts'
import imprint from './imprint.data.json' with { type: 'json' }
import { imprintOf } from './imprint.ts'
import { asked, everyQuestion, made } from './labelled.ts'

const committed = { phrases: JSON.stringify(phrases), network: JSON.stringify(network) }

const seen = (plain: string) => featuresOf({ plain, rules: [] })
const lesson = (plain: string, category: Lesson['category']) => ({
  features: seen(plain),
  category,
  weight: 1,
})

describe('training triage', () => {
  it('was done with the committed questions, rules and weights (whole: `npm run prove -- triage`)', () => {
    expect(imprintOf(everyQuestion(), committed)).toEqual(imprint)
  })

  it('learns what tells one matter from another', () => {
    const weights = fit([
      lesson('will the judge decide', 'law'),
      lesson('the judge was kind', 'law'),
      lesson('will the baby come', 'pregnancy'),
      lesson('the baby was early', 'pregnancy'),
      lesson('will the summer be kind', null),
    ])
    const { law, pregnancy } = sharesOf(sumsByRows(seen('what will the judge say'), weights))
    expect(law).toBeGreaterThan(pregnancy)
  })

  it('has phrases of every matter, the same each time', () => {
    const all = made()
    expect(new Set(all.map(({ category }) => category))).toEqual(new Set([...CATEGORIES, null]))
    expect(made()).toEqual(all)
    expect(all.filter(({ question }) => /[{}|]/.test(question))).toEqual([])
  })

  it('has questions of every matter as they may arrive, the same each time', () => {
    const all = asked()
    expect(new Set(all.map(({ category }) => category))).toEqual(new Set([...CATEGORIES, null]))
    expect(asked()).toEqual(all)
    expect(all.filter(({ question }) => /[{}|]/.test(question))).toEqual([])
  })
})
