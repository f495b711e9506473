import { describe, expect, it } from 'vitest'
import { pluralVerb } from './agreement.ts'
import { fillSlots } from './fill-slots.ts'

const iya = { name: 'Iya', pronouns: 'she' } as const
const kim = { name: 'Kim', pronouns: 'they' } as const
const someone = { name: 'Sam', pronouns: null } as const

describe('fillSlots', () => {
  it('speaks of people by their own pronouns, and verbs agree', () => {
    const text = "{P} is late. {They} <keeps> {their} coat on; it is {P's}, and {they} <has> it."
    expect(fillSlots(text, { P: iya })).toBe(
      'Iya is late. She keeps her coat on; it is Iya’s, and she has it.',
    )
    expect(fillSlots(text, { P: kim })).toBe(
      'Kim is late. They keep their coat on; it is Kim’s, and they have it.',
    )
  })

  it('says they of one whose pronouns are not known, and the name beside another', () => {
    expect(fillSlots('{They} <carries> it {themself}.', { P: someone })).toBe(
      'They carry it themself.',
    )
    expect(fillSlots('{A} waits; {a.they} <takes> {b.their} cup.', { A: someone, B: iya })).toBe(
      'Sam waits; Sam takes her cup.',
    )
  })

  it('lets a predicate agree with what stands before it', () => {
    expect(fillSlots('<watches> and <tries>', { P: kim }, 'plural')).toBe('watch and try')
    expect(fillSlots('<watches> and <tries>', { P: kim })).toBe('watches and tries')
  })

  it('refuses a slot that nobody fills', () => {
    expect(() => fillSlots('{A} waits', { P: iya })).toThrow(/A/)
  })
})

describe('pluralVerb', () => {
  it.each([
    ['keeps', 'keep'],
    ['watches', 'watch'],
    ['passes', 'pass'],
    ['fixes', 'fix'],
    ['goes', 'go'],
    ['vetoes', 'veto'],
    ['tiptoes', 'tiptoe'],
    ['carries', 'carry'],
    ['says', 'say'],
    ['lies', 'lie'],
    ['loses', 'lose'],
    ['chooses', 'choose'],
    ['uses', 'use'],
    ['closes', 'close'],
    ['is', 'are'],
    ['has', 'have'],
    ['can', 'can'],
    ['breathes', 'breathe'],
    ['sees', 'see'],
    ['rises', 'rise'],
    ['argues', 'argue'],
  ])('says %s of they as %s', (singular, plural) => {
    expect(pluralVerb(singular)).toBe(plural)
  })
})
