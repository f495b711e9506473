/** A statement as it holds while the minute of birth moves: runs from the earliest on, without a gap. */
export interface StatementInTime {
  readonly id: string
  readonly system: string
  readonly isChanging: boolean
  readonly runs: readonly RunOfMinutes[]
}

/** Minutes from the time given, both ends within. */
export interface RunOfMinutes {
  readonly from: number
  readonly to: number
  readonly value: string
  readonly words: string
}

/** The run that holds at a minute; the nearest where none does. */
export function runAt({ runs }: StatementInTime, minute: number): RunOfMinutes | undefined {
  return runs.find(({ to }) => minute <= to) ?? runs.at(-1)
}

/** Whether a statement is at a minute what it is at the time given. */
export function isAsGiven(statement: StatementInTime, minute: number): boolean {
  return runAt(statement, minute)?.value === runAt(statement, 0)?.value
}

/** A part of the track that a slider runs on: where it begins, 0 to 1, and how wide it is. */
export interface Stretch {
  readonly start: number
  readonly width: number
  readonly run: RunOfMinutes
}

/** The runs of a statement along a track from `-minutes` to `minutes`; together they are all of it. */
export function stretchesOf({ runs }: StatementInTime, minutes: number): readonly Stretch[] {
  const along = (minute: number) =>
    (Math.min(minutes, Math.max(-minutes, minute)) + minutes) / (2 * minutes)
  return runs.map((run, index) => {
    const [start, end] = [
      index === 0 ? 0 : along(run.from),
      along(runs[index + 1]?.from ?? minutes),
    ]
    return { start, width: Math.max(0, end - start), run }
  })
}

/** A moment as the clock shows it at minutes from `middle`, `offsetSeconds` east of UTC: `06:29`. */
export function clockAt(middle: string, minute: number, offsetSeconds: number): string {
  const at = Date.parse(middle) + minute * 60_000 + offsetSeconds * 1000
  return new Date(at).toISOString().slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length)
}

/** Seconds east of UTC that the clock of a birth stood at, by what it showed at `middle`; noon where nobody knows. */
export function clockOffset(birth: object, middle: string): number {
  const { date, time } = birth as { readonly date?: string; readonly time?: string | null }
  if (date === undefined) return 0
  const shown = Date.parse(`${date}T${(time ?? '12:00').slice(0, 'HH:MM'.length)}:00Z`)
  return Math.round((shown - Date.parse(middle)) / 60_000) * 60
}
