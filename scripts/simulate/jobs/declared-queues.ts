import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const WRANGLER = join(import.meta.dirname, '../../../workers/orchestrator/wrangler.toml')

export interface DeclaredQueue {
  readonly name: string
  /** The name a Worker sends to it by; null of one that only the platform sends to. */
  readonly binding: string | null
  readonly retries: number
  readonly concurrency: number
  readonly dead: string | null
}

/** Consumers at a time of a queue that names no number: the platform adds them as it needs. */
const UNNAMED_CONCURRENCY = 20

/** The queues as the orchestrator declares them. */
export function declaredQueues(): readonly DeclaredQueue[] {
  const tables = tablesOf(readFileSync(WRANGLER, 'utf8'))
  const producers = tables.filter(({ table }) => table === 'queues.producers')
  return tables
    .filter(({ table }) => table === 'queues.consumers')
    .map(({ values }) => ({
      name: values['queue']!,
      binding:
        producers.find((producer) => producer.values['queue'] === values['queue'])?.values[
          'binding'
        ] ?? null,
      retries: Number(values['max_retries'] ?? 3),
      concurrency: Number(values['max_concurrency'] ?? UNNAMED_CONCURRENCY),
      dead: values['dead_letter_queue'] ?? null,
    }))
}

/** The tables of a list, with the plain values in them. */
function tablesOf(toml: string) {
  return toml.split(/^(?=\[)/m).flatMap((block) => {
    const table = /^\[\[(.+)\]\]/.exec(block)?.[1]
    const values = block.matchAll(/^(\w+) = "?([^"\n]*)"?$/gm)
    const named = [...values].map(([, name, value]) => [name!, value!])
    return table ? [{ table, values: Object.fromEntries(named) as Record<string, string> }] : []
  })
}
