import { expect, test } from 'vitest'
import { CATALOGUE, languageFor, type Language } from './catalogue.ts'

const paths = (words: object, before = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? paths(value, `${before}${key}.`)
      : [`${before}${key}`],
  )

test('every language says everything, and nothing is empty', () => {
  for (const language of ['de', 'mirrored'] satisfies Language[])
    expect(paths(CATALOGUE[language])).toEqual(paths(CATALOGUE.en))
  for (const words of Object.values(CATALOGUE)) expect(JSON.stringify(words)).not.toMatch(/""/)
})

test('people read the first of their languages that there is', () => {
  expect(languageFor(['fr-FR', 'de-AT', 'en-GB'])).toBe('de')
  expect(languageFor(['en-US'])).toBe('en')
  expect(languageFor(['ja-JP'])).toBe('en')
  expect(languageFor([])).toBe('en')
})
