import { parseArgs } from 'node:util'

export const STRESS_USAGE = `npm run stress -- [--jobs N] [--writer almanac|instant] [--voice flite|instant] [--words N] [--pods N] [--type nuclear_v2|hook] [--beside N]

  --beside N  then orders N hooks one after the other while the pods speak, and tells how soon they are accepted`

export interface StressOptions {
  /** Each is a package of the next of the four couples. */
  readonly jobs: number
  readonly writer: 'almanac' | 'instant'
  readonly voice: 'flite' | 'instant'
  readonly words: number
  readonly pods: number
  readonly type: 'nuclear_v2' | 'hook'
  /** So many hooks are ordered while pods speak; null where it is not that that is measured. */
  readonly beside: number | null
}

/** Null for what makes no sense. */
export function stressOptions(args: readonly string[]): StressOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        jobs: { type: 'string', default: '4' },
        writer: { type: 'string', default: 'almanac' },
        voice: { type: 'string', default: 'flite' },
        words: { type: 'string', default: '2000' },
        pods: { type: 'string', default: '1' },
        type: { type: 'string', default: 'nuclear_v2' },
        beside: { type: 'string' },
      },
    })
    const [jobs, words, pods] = [values.jobs, values.words, values.pods].map(Number)
    const beside = values.beside === undefined ? null : Number(values.beside)
    const isUsable =
      isWhole(jobs!, 1) &&
      isWhole(words!, 300) &&
      isWhole(pods!, 1) &&
      (beside === null || isWhole(beside, 1)) &&
      ['almanac', 'instant'].includes(values.writer) &&
      ['flite', 'instant'].includes(values.voice) &&
      ['nuclear_v2', 'hook'].includes(values.type)
    return isUsable ? ({ ...values, jobs, words, pods, beside } as StressOptions) : null
  } catch {
    return null
  }
}

function isWhole(value: number, least: number): boolean {
  return Number.isInteger(value) && value >= least
}
