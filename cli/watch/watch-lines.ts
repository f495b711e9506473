import { Message } from '#core/message.ts'
import { percent } from '#cli/start/step-bar.ts'
import * as z from 'zod'
import { inPlainWords } from './plain-time.ts'
import { inWords } from './words.ts'

/** One frame of a job's event stream: `seq` of what is logged, null of what is only news. */
export interface Frame {
  readonly seq: number | null
  readonly event: string
  readonly data: string
}

const Eta = z.object({ likelyAt: z.number(), lateAt: z.number() }).nullish()
const Told = z.object({ progress: z.number(), message: Message })
const Standing = z.object({
  progress: z.number(),
  waits: z.record(z.string(), Message).optional(),
  eta: Eta,
})
const Over = z.object({ status: z.string() })

/** The lines of a job's frames, each told once. */
export class WatchLines {
  readonly #waits = new Map<string, string>()

  /** `now`: milliseconds since 1970. */
  of({ seq, event, data }: Frame, now: number): string[] {
    if (event === 'text') return []
    const json: unknown = JSON.parse(data)
    if (event === 'over') return [`it is over: ${Over.parse(json).status}`]
    if (seq !== null) {
      const { progress, message } = Told.parse(json)
      return [`${percent(progress).padStart(5)}  ${inWords(message)}`]
    }
    const { progress, waits = {}, eta } = Standing.parse(json)
    const ends =
      event === 'snapshot' && eta ? [`${percent(progress).padStart(5)}  ${endOf(eta, now)}`] : []
    return [...ends, ...this.#newsOf(waits)]
  }

  #newsOf(waits: Readonly<Record<string, Message>>): string[] {
    return Object.entries(waits).flatMap(([taskId, message]) => {
      const line = `       ${taskId.slice('chapter:'.length)} ${inWords(message)}`
      if (this.#waits.get(taskId) === line) return []
      this.#waits.set(taskId, line)
      return [line]
    })
  }
}

function endOf({ likelyAt, lateAt }: NonNullable<z.infer<typeof Eta>>, now: number): string {
  const [likely, late] = [likelyAt, lateAt].map((at) => inPlainWords(Math.max(0, at - now) / 1000))
  return `likely over in ${likely}, at the latest in ${late}`
}
