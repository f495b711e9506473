import type { JulianDay } from './ephemeris.ts'

/** More than the charts of one birth of unknown time ask for. */
const MOST = 2048

/**
 * Keeps the answers to questions of several kinds, numbered from 0, by the moment asked about: the
 * charts of one birth ask for the same places again and again. All are forgotten when there are
 * many of them, so that memory stays flat however many births follow.
 */
export function keptAnswers<Answer>(
  find: (kind: number, at: JulianDay) => Answer,
): (kind: number, at: JulianDay) => Answer {
  let kinds: Map<JulianDay, Answer>[] = []
  let count = 0
  return (kind, at) => {
    const known = kinds[kind]?.get(at)
    if (known !== undefined) return known
    // Found first: finding one may ask for another.
    const found = find(kind, at)
    if (count === MOST) {
      kinds = []
      count = 0
    }
    const answers = (kinds[kind] ??= new Map())
    answers.set(at, found)
    count += 1
    return found
  }
}
