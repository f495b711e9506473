import { describe, expect, it } from 'vitest'
import { personKey, type KnownPerson } from './person-key.ts'

const JOSE: KnownPerson = {
  name: 'José',
  birth: { date: '1985-12-10', time: '13:45', latitude: 0, longitude: -0.13 },
}
const born = (changes: Partial<KnownPerson['birth']>): KnownPerson => ({
  ...JOSE,
  birth: { ...JOSE.birth, ...changes },
})

describe('personKey', () => {
  it.each([
    ['typed with space around', { ...JOSE, name: ' José ' }],
    ['typed with a combining accent', { ...JOSE, name: 'Jose\u0301' }],
    ['without a Hebrew name, said aloud', { ...JOSE, hebrewName: null }],
    ['with the seconds', born({ time: '13:45:00' })],
    ['with a minus before nothing', born({ latitude: -0 })],
    [
      'with its fields in another order',
      { birth: { longitude: -0.13, latitude: 0, time: '13:45', date: '1985-12-10' }, name: 'José' },
    ],
  ])('is the same for one person %s', (_, same) => {
    expect(personKey(same)).toBe(personKey(JOSE))
  })

  it.each([
    ['another name', { ...JOSE, name: 'Jose' }],
    ['a Hebrew name', { ...JOSE, hebrewName: 'יוסף' }],
    ['another second', born({ time: '13:45:01' })],
    ['no time', born({ time: null })],
    ['less certainty', born({ certaintyMinutes: 10 })],
    ['an offset', born({ offsetSeconds: 0 })],
    ['a zone', born({ zone: 'Europe/London' })],
  ])('is another with %s', (_, other) => {
    expect(personKey(other)).not.toBe(personKey(JOSE))
  })
})
