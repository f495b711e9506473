import { describe, expect, it } from 'vitest'
import { checkConditions, isSameVersion } from './conditions.ts'

const version = { etag: '"abc"', modified: new Date('1994-11-06T08:49:37.650Z') }
const [BEFORE, THEN, AFTER] = [
  'Sun, 06 Nov 1994 08:49:36 GMT',
  'Sun, 06 Nov 1994 08:49:37 GMT',
  'Mon, 07 Nov 1994 08:49:37 GMT',
]
const RFC_850 = 'Sunday, 06-Nov-94 08:49:37 GMT'
const ASCTIME = 'Sun Nov  6 08:49:37 1994'

describe('checkConditions', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'fulfilled'],
    [{ 'if-match': '"abc"' }, 'fulfilled'],
    [{ 'if-match': '"x", "abc"' }, 'fulfilled'],
    [{ 'if-match': '*' }, 'fulfilled'],
    [{ 'if-match': '"x"' }, 'failed'],
    [{ 'if-match': 'W/"abc"' }, 'failed'],
    [{ 'if-match': 'abc' }, 'failed'],
    [{ 'if-match': '"abc' }, 'failed'],
    [{ 'if-match': '' }, 'failed'],
    [{ 'if-none-match': '"abc"' }, 'not-modified'],
    [{ 'if-none-match': 'W/"abc"' }, 'not-modified'],
    [{ 'if-none-match': '"x" , W/"y","abc"' }, 'not-modified'],
    [{ 'if-none-match': '*' }, 'not-modified'],
    [{ 'if-none-match': '"x"' }, 'fulfilled'],
    [{ 'if-none-match': 'abc' }, 'fulfilled'],
    [{ 'if-none-match': '"' }, 'fulfilled'],
    [{ 'if-none-match': ',,' }, 'fulfilled'],
    [{ 'if-modified-since': BEFORE }, 'fulfilled'],
    [{ 'if-modified-since': THEN }, 'not-modified'],
    [{ 'if-modified-since': AFTER }, 'not-modified'],
    [{ 'if-modified-since': RFC_850 }, 'not-modified'],
    [{ 'if-modified-since': ASCTIME }, 'not-modified'],
    [{ 'if-modified-since': 'yesterday' }, 'fulfilled'],
    [{ 'if-modified-since': '2030' }, 'fulfilled'],
    [{ 'if-modified-since': 'Sun, 99 Nov 1994 08:49:37 GMT' }, 'fulfilled'],
    [{ 'if-unmodified-since': BEFORE }, 'failed'],
    [{ 'if-unmodified-since': THEN }, 'fulfilled'],
    [{ 'if-unmodified-since': RFC_850 }, 'fulfilled'],
    [{ 'if-unmodified-since': 'the day before' }, 'fulfilled'],
    // A tag goes before a date, and what must match before what must not.
    [{ 'if-match': '"abc"', 'if-unmodified-since': BEFORE }, 'fulfilled'],
    [{ 'if-match': '"x"', 'if-unmodified-since': AFTER }, 'failed'],
    [{ 'if-none-match': '"x"', 'if-modified-since': AFTER }, 'fulfilled'],
    [{ 'if-none-match': '"abc"', 'if-modified-since': BEFORE }, 'not-modified'],
    [{ 'if-match': '"x"', 'if-none-match': '"abc"' }, 'failed'],
    [{ 'if-match': '"abc"', 'if-none-match': '"abc"' }, 'not-modified'],
    [{ 'if-unmodified-since': BEFORE, 'if-none-match': '"abc"' }, 'failed'],
  ])('%j is %s', (headers, verdict) => {
    expect(checkConditions(new Headers(headers), version)).toBe(verdict)
  })
})

describe('isSameVersion', () => {
  it.each([
    ['"abc"', true],
    ['"x"', false],
    ['W/"abc"', false],
    ['"abc", "x"', false],
    [THEN, true],
    [RFC_850, true],
    [BEFORE, false],
    [AFTER, false],
    ['abc', false],
    ['', false],
  ])('of If-Range %j says %s', (condition, expected) => {
    expect(isSameVersion(new Headers({ 'if-range': condition }), version)).toBe(expected)
  })

  it('asks nothing of a range without a condition', () => {
    expect(isSameVersion(new Headers(), version)).toBe(true)
  })
})
