/** What tells one version of a stored file from another. */
export interface Version {
  /** A strong entity tag, in its quotes. */
  readonly etag: string
  /** When it was stored; headers tell it to the second. */
  readonly modified: Date
}

export type Verdict = 'fulfilled' | 'not-modified' | 'failed'

/**
 * What the conditions of a GET or HEAD come to, in the order of RFC 9110 §13.2.2: a tag goes
 * before a date. A tag that is none matches nothing; a date that is none is not there.
 */
export function checkConditions(headers: Headers, version: Version): Verdict {
  const [match, unmatched] = [headers.get('if-match'), headers.get('if-none-match')]
  const isOld = match === null ? wasStoredAfter(version, headers.get('if-unmodified-since')) : false
  if (isOld || (match !== null && !hasTag(match, version, 'strong'))) return 'failed'
  if (unmatched !== null) return hasTag(unmatched, version, 'weak') ? 'not-modified' : 'fulfilled'
  const since = headers.get('if-modified-since')
  return readDate(since) !== null && !wasStoredAfter(version, since) ? 'not-modified' : 'fulfilled'
}

/** Whether a range is of this very version, as far as `If-Range` asks; of another, all is sent (§13.1.5). */
export function isSameVersion(headers: Headers, version: Version): boolean {
  const condition = headers.get('if-range')?.trim()
  if (condition === undefined) return true
  if (condition.includes('"')) return condition === version.etag
  return readDate(condition) === seconds(version.modified)
}

function wasStoredAfter({ modified }: Version, date: string | null): boolean {
  const limit = readDate(date)
  return limit !== null && seconds(modified) > limit
}

const TAG = /(W\/)?("[\u0021\u0023-\u007E\u0080-\u00FF]*")/g

/** A weak tag is the same as another only to whoever compares weakly (§8.8.3.2). */
function hasTag(list: string, { etag }: Version, comparison: 'strong' | 'weak'): boolean {
  if (list.trim() === '*') return true
  return [...list.matchAll(TAG)].some(
    ([, weak, tag]) => tag === etag && (weak === undefined || comparison === 'weak'),
  )
}

/** The three forms of a date in HTTP (§5.6.7): today's, RFC 850's, and that of C's `asctime`. */
const DATES = [
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d\d-[A-Z][a-z]{2}-\d\d \d\d:\d\d:\d\d GMT$/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/,
]

/** Seconds since 1970; null for what is no date. */
function readDate(text: string | null): number | null {
  const date = text?.trim() ?? ''
  if (!DATES.some((form) => form.test(date))) return null
  const moment = new Date(date.endsWith(' GMT') ? date : `${date} GMT`)
  return Number.isNaN(moment.getTime()) ? null : seconds(moment)
}

function seconds(moment: Date): number {
  return Math.floor(moment.getTime() / 1000)
}
