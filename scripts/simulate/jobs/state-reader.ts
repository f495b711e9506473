import type { LiveJob } from '#durable-objects/job/job-state.ts'

/** What a line of a state says: `"name":{…},` */
interface Part {
  readonly line: string
  readonly name: string
  readonly value: unknown
}

/** Reads the states of one job as they are stored, a line a part: a line that stands as it stood is what it was. */
export class StateReader {
  readonly #parts: Part[] = []

  /** Null of a job that was erased. */
  read(json: string): LiveJob | null {
    const lines = json.split('\n')
    if (lines[2] !== '"tasks":{') return JSON.parse(json) as LiveJob | null
    const tasks: Record<string, unknown> = {}
    for (let at = 3; at < lines.length - 1; at += 1) {
      const { name, value } = this.#part(at, lines[at]!)
      tasks[name] = value
    }
    const rest = JSON.parse(`${lines[0]!.slice(0, -1)}}`) as object
    return { ...rest, commission: this.#part(1, lines[1]!).value, tasks } as LiveJob
  }

  #part(at: number, line: string): Part {
    const before = this.#parts[at]
    if (before?.line === line) return before
    const parsed = JSON.parse(`{${line.endsWith(',') ? line.slice(0, -1) : line}}`) as object
    const [[name, value]] = Object.entries(parsed) as [[string, unknown]]
    return (this.#parts[at] = { line, name, value })
  }
}
