import { isoDayOf } from '#astrology/dates.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Owned } from '../reading/whose.ts'

/** Only an angle told to the minute is held to its fact. */
export function anglesBy(
  facts: readonly Fact[],
  { words, from = 0, to = 0 }: Owned,
): readonly string[] | null {
  const angles = facts
    .flatMap(({ measures }) => Object.values(measures))
    .filter(({ unit }) => unit === 'degrees')
  // `sixty degrees` is the size of an aspect.
  if (/^one degree$/i.test(words)) return null
  if (angles.length === 0 || (from > 28 && !/°.*\d/.test(words))) return null
  const fits = angles.some((angle) =>
    [angle.value, angle.from ?? angle.value, angle.to ?? angle.value].some(
      (value) => value >= from && value <= to,
    ),
  )
  return fits ? null : angles.map(({ value }) => `${value.toFixed(2)}°`)
}

/** What days cited facts have instead of a date; null where they have it, or tell no day. */
export function daysBy(facts: readonly Fact[], { value }: Owned): readonly string[] | null {
  if (value.length < 7) return null
  const days = facts.flatMap(({ measures, marks }) => [
    ...Object.values(measures).flatMap(({ unit, value: day, from, to }) =>
      unit === 'julianDay' ? [day, from ?? day, to ?? day].map(isoDayOf) : [],
    ),
    ...marks.flatMap(({ date }) => date ?? []),
  ])
  const fits = days.some((day) => day.startsWith(value) || value.startsWith(day))
  return fits || days.length === 0 ? null : days
}
