import * as z from 'zod'
import { FIRST_PACE } from './pace.ts'
import { spentToday } from './spent-today.ts'

/** What the scaling of a pool remembers between two looks. Times in milliseconds, money in US dollars. */
export const Memory = z.object({
  /** Of the last pod's name. */
  sequence: z.int().min(0),
  /** The day it is about (UTC), and up to when it was counted. */
  spent: z.object({ day: z.string(), dollars: z.number(), countedAt: z.number() }),
  /** GPUs that had no room, and when they are asked again. */
  refused: z.record(z.string(), z.number()),
  hold: z.object({ until: z.number(), reason: z.string() }).nullable(),
  trusted: z.string().nullable(),
  bad: z.record(z.string(), z.string()),
  /** The canary that RunPod refused last. */
  refusedCanary: z
    .object({ image: z.string(), until: z.number(), reason: z.string() })
    .nullable()
    .default(null),
  /** How many pods were ended because they did not enrol, since one did. */
  neverEnrolled: z.int().default(0),
  coldSeconds: z.number(),
  /** How an order's chapters come into line, as `expected.ts` learns it. */
  delays: z.record(z.string(), z.array(z.number()).readonly()).default({}),
  prices: z.object({ at: z.number(), byGpu: z.record(z.string(), z.number()) }).nullable(),
  /** What settings let a day cost, as it could be read last; null before. */
  dayCap: z.number().nullable().default(null),
  /** Money was pledged for an order, and the other pools have not been told since what it came to. */
  isPledged: z.boolean().default(false),
  /** What operators were told last. */
  line: z.string(),
})
export type Memory = z.infer<typeof Memory>

const FIRST: Memory = {
  sequence: 0,
  spent: { day: '', dollars: 0, countedAt: 0 },
  refused: {},
  hold: null,
  trusted: null,
  bad: {},
  refusedCanary: null,
  neverEnrolled: 0,
  coldSeconds: FIRST_PACE.coldSeconds,
  delays: {},
  prices: null,
  dayCap: null,
  isPledged: false,
  line: '',
}

export function recall(sql: SqlStorage): Memory {
  const [row] = sql.exec<{ memory: string }>('SELECT memory FROM scaling').toArray()
  return row ? Memory.parse(JSON.parse(row.memory)) : FIRST
}

export function remember(sql: SqlStorage, memory: Memory): void {
  sql.exec(
    'INSERT INTO scaling (one, memory) VALUES (1, ?1) ON CONFLICT (one) DO UPDATE SET memory = ?1',
    JSON.stringify(memory),
  )
}

/** With what pods of so much an hour have cost since it was counted last; each day (UTC) begins with nothing. */
export function withSpent(memory: Memory, dollarsAnHour: number, now: number): Memory {
  const day = new Date(now).toISOString().slice(0, 10)
  const dollars = memory.spent.countedAt === 0 ? 0 : spentToday(memory.spent, dollarsAnHour, now)
  return { ...memory, spent: { day, dollars, countedAt: now } }
}
