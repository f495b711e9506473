import type { Commission } from '#core/commission.ts'
import { almanac } from '#writing/providers/almanac.ts'
import type { Writer } from '#writing/writer.ts'

/** The writer a job began with; never another. */
export function writerOf({ provider }: Pick<Commission, 'provider'>): Writer {
  if (provider === 'almanac') return almanac()
  throw new Error(`there is no writer called ${provider}`)
}
