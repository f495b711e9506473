import { expect, test } from 'vitest'
import { KINDS_OF_ONE, KINDS_OF_TWO } from '../../../core/chart-kinds.ts'
import { chartPathOf } from './chart-of.ts'

const people = [
  { id: 'per_a', name: 'Ada' },
  { id: 'per_b', name: 'Ben' },
]
const pair = { people, relation: 'friends' } as const

test('a document about one person shows a chart of that person, in the paper it is read on', () => {
  const paths = (['p1', 'p2'] as const).map((subject) =>
    chartPathOf(pair, { subject, theme: 'moon' }, 'dark'),
  )
  expect(paths).toEqual([
    '/v1/people/per_a/charts/western.svg?theme=dark',
    '/v1/people/per_b/charts/western.svg?theme=dark',
  ])
})

test('a document about two shows both, as what they are to each other, or nothing', () => {
  expect(chartPathOf(pair, { subject: 'couple', theme: 'kabbalah' }, 'light')).toBe(
    '/v1/people/per_a/with/per_b/charts/kabbalah.svg?theme=light&relation=friends',
  )
  expect(chartPathOf(pair, { subject: 'couple', theme: 'vedic' }, 'light')).toBeNull()
  const alone = { people: people.slice(0, 1), relation: null }
  expect(chartPathOf(alone, { subject: 'couple', theme: 'verdict' }, 'light')).toBeNull()
})

test('what is asked for by a kind is one the API draws', () => {
  const asked = chartPathOf(pair, { subject: 'couple', theme: 'verdict' }, 'light')
  const kind = /charts\/([\w-]+)\.svg/.exec(asked ?? '')?.[1]
  expect([...KINDS_OF_ONE, ...KINDS_OF_TWO]).toContain(kind)
})
