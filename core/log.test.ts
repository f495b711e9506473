import { DrizzleQueryError } from 'drizzle-orm/errors'
import fc from 'fast-check'
import { afterEach, beforeEach, describe as group, expect, it, vi } from 'vitest'
import { DependencyError, InputError } from './errors.ts'
import { describe, framesOf, log, logError } from './log.ts'

/** What must never stand in a line. */
const PERSON = { name: 'Ada Lovelace', birth: { date: '1815-12-10', place: 'Marylebone' } }
const WORDS = ['Lovelace', '1815', 'Marylebone']

const lines: string[] = []
beforeEach(() => {
  lines.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line))
})
afterEach(() => vi.restoreAllMocks())

const said = () => lines.join('\n')

group('log', () => {
  it('is one line of JSON', () => {
    log('job.event', { jobId: 'job_1', ms: 3 })
    expect(lines).toEqual(['{"event":"job.event","jobId":"job_1","ms":3}'])
  })

  it('refuses personal fields where they are written', () => {
    // @ts-expect-error a person's name is nothing to log
    log('person.kept', { name: PERSON.name })
    // @ts-expect-error nor is a birth
    logError('person.lost', new Error('away'), { birth: PERSON.birth })
    expect(said()).not.toMatch(new RegExp(WORDS.join('|')))
  })

  it('withholds them however deep they lie, and says so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('effect', 'body', 'letter', 'of'), { maxLength: 12 }),
        (path) => {
          lines.length = 0
          log('x', {
            in: path.reduce<object>((inner, key) => ({ [key]: inner, list: [inner] }), PERSON),
          })
          expect(said()).toContain('[withheld]')
          for (const word of WORDS) expect(said()).not.toContain(word)
        },
      ),
    )
  })
})

group('logError', () => {
  it('tells no value of a query that failed', () => {
    const cause = new Error('D1_ERROR: no such table: people')
    const values = [PERSON.name, JSON.stringify(PERSON.birth)]
    const error = new DrizzleQueryError('insert into people values (?, ?)', values, cause)
    logError('api.error', error, { frames: framesOf(error) })
    expect(said()).toContain('a query failed ← Error: D1_ERROR: no such table: people')
    expect(said()).toContain('log.test.ts')
    for (const word of WORDS) expect(said()).not.toContain(word)
  })

  it('quotes no text that is not JSON', () => {
    let thrown: unknown
    try {
      JSON.parse(`${PERSON.name}, born 1815 in Marylebone`)
    } catch (error) {
      thrown = error
    }
    logError(
      'queue.failed',
      new DependencyError('queue', 'unread', { retryable: false, cause: thrown }),
    )
    expect(said()).toContain('it is not JSON')
    for (const word of WORDS) expect(said()).not.toContain(word)
  })

  it('says of input only where it was wrong', () => {
    const error = new InputError(
      'birth.place',
      `there is no ${PERSON.birth.place}`,
      'Name another.',
    )
    logError('api.error', error)
    expect(said()).toContain('InputError: birth.place cannot be used')
    for (const word of WORDS) expect(said()).not.toContain(word)
  })
})

it('tells an error and its causes', () => {
  const error = new Error('no', { cause: new TypeError('because', { cause: 'so' }) })
  expect(describe(error)).toBe('Error: no ← TypeError: because ← so')
})
