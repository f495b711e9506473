import { expect, it } from 'vitest'
import { NOBODY_NAMED } from './mentions.ts'
import { say } from './sentence.ts'
import { speakersOf } from './speakers.ts'

const couple = (...names: readonly [string, string]) =>
  speakersOf({
    document: { subject: 'couple' } as Parameters<typeof speakersOf>[0]['document'],
    people: names.map((name) => ({ name, pronouns: null, isOfAge: true })) as never,
  }).people

it('speaks of people by their given names, and of two of one name by the whole', () => {
  expect(couple('Marta Kowalczyk', 'Declan O’Shea')).toMatchObject({
    A: { name: 'Marta' },
    B: { name: 'Declan' },
  })
  expect(couple('Maria Rossi', 'Maria Bianchi')).toMatchObject({
    A: { name: 'Maria Rossi' },
    B: { name: 'Maria Bianchi' },
  })
})

it('begins a sentence with a capital where two of one name are the first and the second', () => {
  const speakers = speakersOf({
    document: { subject: 'couple' } as Parameters<typeof speakersOf>[0]['document'],
    people: ['Alex', 'Alex'].map((name) => ({ name, pronouns: null, isOfAge: true })) as never,
  })
  expect(say({ text: '{B} waits.', cites: [] }, NOBODY_NAMED, speakers).text).toBe(
    'The second Alex waits.',
  )
})
