import { expect, it } from 'vitest'
import { NOBODY_NAMED, withPronouns } from './mentions.ts'
import type { Speakers } from './speakers.ts'

const A = { name: 'Wilhelmina', pronouns: 'she' } as const
const B = { name: 'Priyanka', pronouns: 'she' } as const
const speakers: Speakers = {
  cast: { A, B },
  people: { A, B },
  areToldApart: false,
  canBeThey: true,
}

it('lists two names once, and not again while it is plain who they are', () => {
  const first = withPronouns(
    'the trees of {A} and {B} meet, and {A} and {B} both lean',
    NOBODY_NAMED,
    speakers,
  )
  expect(first.text).toBe('the trees of {A} and {B} meet, and both lean')
  const next = withPronouns('the keys of {B} and {A} agree', first.memory, speakers)
  expect(next.text).toBe('the keys of the two agree')
  for (const both of ['both {A} and {B} ask', 'Both {A} and {B} ask'])
    expect(withPronouns(both, first.memory, speakers).text).toBe(both)
})

it('lets whoever owns stand alone where what is owned is left out', () => {
  const memory = new Map([['A', 0]] as const)
  const said = (text: string) =>
    withPronouns(text, memory, { ...speakers, areToldApart: true }).text
  expect(said("the Sun is in Leo, and {A's} in Virgo")).toBe(
    'the Sun is in Leo, and {a.theirs} in Virgo',
  )
  expect(said("three signs from {A's}")).toBe('three signs from {a.theirs}')
  expect(said("{A's} is the Moon")).toBe('{a.theirs} is the Moon')
  expect(said("{A's} inner life")).toBe('{a.their} inner life')
})
