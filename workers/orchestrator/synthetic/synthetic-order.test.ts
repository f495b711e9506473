import { Commission } from '#core/commission.ts'
import { expect, it } from 'vitest'
import { syntheticOrders } from './synthetic-order.ts'

const MANNER = { language: 'en', provider: 'almanac', model: null, prompt: '1', voice: 'rms' }
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 26, 12) + minutes * 60_000)
const keys = (minutes: number, now: Date) =>
  syntheticOrders(minutes, MANNER, now).map(({ key }) => key)

it('orders once a slot for either way a chapter is spoken', () => {
  const orders = syntheticOrders(15, MANNER, at(0))
  const lanes = orders.flatMap(({ commission }) => commission.documents.map(({ lane }) => lane))
  expect(new Set(lanes)).toEqual(new Set(['preview', 'chapter']))
  for (const { commission } of orders) expect(Commission.parse(commission)).toEqual(commission)
  expect(keys(15, at(14))).toEqual(keys(15, at(0)))
  expect(keys(15, at(15))).not.toEqual(keys(15, at(0)))
  expect(new Set([...keys(15, at(0)), ...keys(15, at(15))]).size).toBe(4)
})
