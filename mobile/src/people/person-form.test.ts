import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_BIRTH } from './birth-form.ts'
import { correctionOf, EMPTY_PERSON, personForm, readPerson } from './person-form.ts'

const place = { name: 'Villach', country: 'AT', latitude: 46.61, longitude: 13.86 }
const birth = { ...EMPTY_BIRTH, day: '23', month: '8', year: '1968', time: '13:45', place }
const whole = { ...EMPTY_PERSON, name: ' Ada ', birth, whose: 'own' } as const

test('what is left empty is not sent', () => {
  expect(readPerson(whole)).toEqual({
    ok: true,
    person: {
      name: 'Ada',
      birth: { date: '1968-08-23', time: '13:45', latitude: 46.61, longitude: 13.86 },
      consent: 'own',
    },
  })
})

test('nobody is kept of whom nobody said whose data they are, or who did not agree', () => {
  fc.assert(
    fc.property(fc.constantFrom('own', 'declared', null), fc.boolean(), (whose, isAgreed) => {
      const read = readPerson({ ...whole, whose, isAgreed })
      expect(read.ok).toBe(whose === 'own' || (whose === 'declared' && isAgreed))
    }),
  )
})

test('who is kept can be corrected, and loses what is taken away', () => {
  const kept = {
    id: 'person_1',
    name: 'Ada',
    hebrewName: null,
    pronouns: 'she',
    spokenAs: 'Ay-da',
    birth: { date: '1968-08-23', time: '13:45', latitude: 46.61, longitude: 13.86 },
    createdAt: '2026-01-01T00:00:00Z',
  } as const
  const { id: _id, createdAt: _at, ...same } = kept
  expect(correctionOf(personForm(kept))).toEqual({ ok: true, person: same })
  const less = correctionOf({ ...personForm(kept), spokenAs: '', pronouns: null })
  expect(less).toMatchObject({ person: { spokenAs: null, pronouns: null } })
})
