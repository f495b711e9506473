import { describe, expect, it } from 'vitest'
import committed from '#writing/safety/model/triage.data.json' with { type: 'json' }
import { CATEGORIES } from '#writing/safety/categories.ts'
import { featuresOf } from '#writing/safety/model/features.ts'
import { sharesOf } from '#writing/safety/model/shares.ts'
import { fit, type Lesson } from './fit.ts'
import { asked, made } from './labelled.ts'
import { modelOfAll } from './train-triage.ts'

const seen = (plain: string) => featuresOf({ plain, rules: [] })
const lesson = (plain: string, category: Lesson['category']) => ({
  features: seen(plain),
  category,
  weight: 1,
})

describe('training triage', () => {
  it('makes the committed weights from the committed questions', { timeout: 600_000 }, () => {
    expect(modelOfAll() === JSON.stringify(committed)).toBe(true)
  })

  it('learns what tells one matter from another', () => {
    const weights = fit([
      lesson('will the judge decide', 'law'),
      lesson('the judge was kind', 'law'),
      lesson('will the baby come', 'pregnancy'),
      lesson('the baby was early', 'pregnancy'),
      lesson('will the summer be kind', null),
    ])
    const { law, pregnancy } = sharesOf(seen('what will the judge say'), { weights, unit: 1 })
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
