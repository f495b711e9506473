import { expect, it } from 'vitest'
import * as z from 'zod'
import { fieldProblems } from './field-problems.ts'

function problems(schema: z.ZodType, value: unknown) {
  const { error } = schema.safeParse(value)
  return error ? fieldProblems(error) : []
}

const Person = z.strictObject({ name: z.string().min(1), births: z.array(z.number()).max(1) })

it('tells where, what and how to mend it', () => {
  expect(problems(Person, { name: '', births: ['noon'], sign: 'Leo' })).toMatchObject([
    { field: 'name', mend: 'Give at least 1 characters.' },
    { field: 'births.0', mend: 'Give a number.' },
    {
      field: 'sign',
      problem: 'is not a known field',
      mend: 'Leave it out, or check its spelling.',
    },
  ])
  expect(problems(Person, 'Leo')).toMatchObject([{ field: 'body', mend: 'Give an object.' }])
  expect(problems(z.enum(['a', 'b']), 'c')).toMatchObject([{ mend: 'Use one of: a, b.' }])
})

it('answers a thousand misfits, and names without end, with little', () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${i}`.repeat(1000), i]))
  const told = problems(Person, { ...many, name: 1, births: [] })
  expect(told).toHaveLength(10)
  expect(JSON.stringify(told).length).toBeLessThan(3000)
})
