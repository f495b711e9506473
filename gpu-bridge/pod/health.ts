import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'

/** Written so often, that a pod whose program stands still is seen within a minute. */
const WRITE_EVERY_MS = 10_000
const STALE_MS = 60_000
/** A bridge may be away for some minutes; a pod that reaches none for longer is of no use. */
const UNHEARD_MS = 10 * 60_000

/** What a pod tells of itself. Milliseconds since 1970. */
const Health = z.object({ writtenAt: z.number(), lastAnswerAt: z.number() })
export type Health = z.infer<typeof Health>

/** Writes into a file, now and from now on, that the program runs and when the bridge last answered. */
export function reportHealth(file: string, lastAnswerAt: () => number): void {
  const write = () => {
    const health: Health = { writtenAt: Date.now(), lastAnswerAt: lastAnswerAt() }
    writeFileSync(file, JSON.stringify(health))
  }
  write()
  setInterval(write, WRITE_EVERY_MS).unref()
}

/** What is wrong with a pod by its own word; null when nothing is. */
export function ailmentOf({ writtenAt, lastAnswerAt }: Health, now: number): string | null {
  if (now - writtenAt > STALE_MS) return `it has said nothing for ${seconds(now - writtenAt)} s`
  if (now - lastAnswerAt > UNHEARD_MS) {
    return `the bridge has not answered it for ${seconds(now - lastAnswerAt)} s`
  }
  return null
}

/** The same, read from its file; a file that is not there, or not whole, is an ailment. */
export function ailmentIn(file: string, now: number): string | null {
  try {
    return ailmentOf(Health.parse(JSON.parse(readFileSync(file, 'utf8'))), now)
  } catch {
    return 'it tells nothing of its health'
  }
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 1000)
}
