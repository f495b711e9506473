import type { LiveJob } from './job-state.ts'

/**
 * Writes a job's states as JSON, what was ordered and each task on a line of its own. From one state to the
 * next mostly one task of fifty is another: parts that are the very same values as before are not written anew.
 */
export class StateJson {
  readonly #written = new Map<string, { readonly part: object; readonly json: string }>()

  of({ commission, tasks, ...rest }: LiveJob): string {
    const told = Object.entries(tasks).map(([id, task]) => `"${id}":${this.#part(id, task)}`)
    return [
      `${JSON.stringify(rest).slice(0, -1)},`,
      `"commission":${this.#part('commission', commission)},`,
      `"tasks":{`,
      told.join(',\n'),
      '}}',
    ].join('\n')
  }

  #part(name: string, part: object): string {
    const before = this.#written.get(name)
    if (before?.part === part) return before.json
    const json = JSON.stringify(part)
    this.#written.set(name, { part, json })
    return json
  }
}
