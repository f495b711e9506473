import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CATALOGUE, type Language } from '#app/words/catalogue.ts'
import { failureOf } from './failure.ts'
import { failureWords, fieldWords } from './failure-words.ts'

/** Every refusal the API documents, with its status. */
const DOCUMENTED = Array.from(
  readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8').matchAll(
    /^## `\/problems\/([\w-]+)`\n\n(\d{3})\./gm,
  ),
  ([, name, status]) => ({ name: name!, status: Number(status) }),
)

const said = (failure: ReturnType<typeof failureOf>, language: Language) =>
  failureWords(failure, CATALOGUE[language], language)

test('every refusal that is documented has words in every language', () => {
  expect(DOCUMENTED.length).toBeGreaterThan(20)
  for (const { problems } of Object.values(CATALOGUE))
    expect(Object.keys(problems.types).toSorted()).toEqual(
      DOCUMENTED.map(({ name }) => name).toSorted(),
    )
})

test('who reads German is told no English of it, and who reads English the API’s own words', () => {
  const detail = 'an English sentence of the API'
  const fields = fc.array(
    fc.record({
      field: fc.constantFrom('birth.date', 'people.0', 'email', 'strange.thing'),
      problem: fc.constant(detail),
      mend: fc.constant(detail),
    }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...DOCUMENTED), fields, ({ name, status }, errors) => {
      const problem = { type: `/problems/${name}`, title: detail, detail, errors }
      const failure = failureOf({ status, problem, retryAfter: null })
      expect(said(failure, 'de')).not.toContain(detail)
      expect(said(failure, 'en')).not.toBe('')
      expect(failure.kind !== 'refused' || said(failure, 'en') === detail).toBe(true)
      for (const error of errors)
        expect(fieldWords(error, CATALOGUE.de, 'de')).not.toContain(detail)
    }),
    { seed: 3 },
  )
})

test('a field that was refused is called by its name', () => {
  const date = { field: 'people.1.birth.date', problem: 'is no date', mend: 'Write 1968-08-23.' }
  const strange = { ...date, field: 'strange' }
  expect([date, strange].map((field) => fieldWords(field, CATALOGUE.de, 'de'))).toEqual([
    'Das lässt sich nicht verwenden: das Geburtsdatum.',
    'Das lässt sich nicht verwenden: etwas daran.',
  ])
  expect(fieldWords(date, CATALOGUE.en, 'en')).toBe(
    'The date of birth is no date. Write 1968-08-23.',
  )
})
