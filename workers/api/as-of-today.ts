/** The beginning of today, ISO 8601: what "now" means in answers that are the same all day, so that each has one tag. */
export function asOfToday(): string {
  return `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`
}
