import { expect, it } from 'vitest'
import * as z from 'zod'
import { CreatePersonRequest } from './contract/people.ts'
import { OrderJobRequest } from './contract/jobs.ts'
import { fieldProblems } from './field-problems.ts'

function problems(schema: z.ZodType, value: unknown) {
  const { error } = schema.safeParse(value)
  return error ? fieldProblems(error) : []
}

const Song = z.strictObject({ title: z.string().min(1), verses: z.array(z.number()).max(1) })

it('tells where, what and how to mend it', () => {
  expect(problems(Song, { title: '', verses: ['noon'], sign: 'Leo' })).toMatchObject([
    { field: 'title', mend: 'Give at least 1 character.' },
    { field: 'verses.0', mend: 'Give a number.' },
    {
      field: 'sign',
      problem: 'is not a known field',
      mend: 'Leave it out, or check its spelling.',
    },
  ])
  expect(problems(Song, 'Leo')).toMatchObject([{ field: 'body', mend: 'Give an object.' }])
  expect(problems(z.enum(['a', 'b']), 'c')).toMatchObject([{ mend: 'Use one of: a, b.' }])
})

it('speaks of a whole number, and of one thing as of one', () => {
  const Days = z.strictObject({ days: z.int(), on: z.array(z.string()).min(1) })
  expect(problems(Days, { days: 1.5, on: [] })).toMatchObject([
    { field: 'days', problem: 'is not a whole number', mend: 'Give a whole number.' },
    { field: 'on', mend: 'Give at least 1 entry.' },
  ])
})

it('answers a thousand misfits, and names without end, with little', () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${i}`.repeat(1000), i]))
  const told = problems(Song, { ...many, title: 1, verses: [] })
  expect(told).toHaveLength(10)
  expect(JSON.stringify(told).length).toBeLessThan(3000)
})

it.each([
  ['a person', CreatePersonRequest, {}, ['name', 'birth']],
  [
    'a birth',
    CreatePersonRequest,
    { name: 'Ada', birth: {} },
    ['birth.date', 'birth.time', 'birth.latitude', 'birth.longitude'],
  ],
  ['an order', OrderJobRequest, {}, ['type', 'people']],
  ['a text', z.string(), undefined, ['body']],
  ['one of several', z.object({ kind: z.literal('a') }), {}, ['kind']],
])(
  'calls missing what is missing of %s, with the mend of the field',
  (_, schema, value, fields) => {
    const told = problems(schema, value)
    expect(told.map(({ field, problem }) => `${field} ${problem}`)).toEqual(
      fields.map((field) => `${field} is missing`),
    )
    for (const { mend } of told) expect(mend).toMatch(/^(Give|Use) .+\.$/)
  },
)

const BIRTH = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }
const ADA = { name: 'Ada', birth: BIRTH }

it.each([
  [
    { ...ADA, birth: { ...BIRTH, lat: 51.5 } },
    'birth.lat',
    'is given beside latitude',
    /one of the two/,
  ],
  [{ ...ADA, birth: { ...BIRTH, jd: 2_440_092 } }, 'birth.date', 'is given beside jd', /jd alone/],
  [
    { ...ADA, birth: { ...BIRTH, latitude: 91 } },
    'birth.latitude',
    'is not between -90 and 90',
    /degrees/,
  ],
  [{ ...ADA, birth: { ...BIRTH, time: 1300 } }, 'birth.time', 'is not a time', /HH:MM/],
  [{ ...ADA, birth: 'in May' }, 'birth', 'is not an object', /an object with date/],
  [{ ...ADA, name: 7 }, 'name', 'is not a text', /Give a name/],
  [{ ...ADA, name: '\u200B' }, 'name', 'holds nothing that can be read', /a letter/],
  [{ ...ADA, pronouns: 'it' }, 'pronouns', 'is none of she, he, they', /one of: she, he, they/],
  [{ ...ADA, spokenAs: '田中' }, 'spokenAs', 'holds no Latin letter', /Latin letters/],
])('says of %j what is wrong and how to mend it', (value, field, problem, mend) => {
  expect(problems(CreatePersonRequest, value)[0]).toEqual({
    field,
    problem,
    mend: expect.stringMatching(mend),
  })
})

it('keeps a question composed and on one line, like a name', () => {
  const order = { type: 'hook', people: ['x'], question: ' Will Zoe\u0308\n stay? ' }
  expect(OrderJobRequest.parse(order).question).toBe('Will Zoë stay?')
  expect(problems(OrderJobRequest, { ...order, question: ' \n' })).toMatchObject([
    { field: 'question', problem: 'is empty' },
  ])
})
