import type { Graha } from '#astrology/vedic/grahas.ts'
import type { YogaSky } from './yoga-sky.ts'

export type YogaFamily =
  | 'solar'
  | 'lunar'
  | 'mahapurusha'
  | 'nabhasa'
  | 'sankhya'
  | 'raja'
  | 'fortune'
  | 'wealth'
  | 'kin'
  | 'hardship'

/** A combination the texts name. `formedBy` gives the grahas that form it, or null when it is not formed. */
export interface YogaRule {
  readonly id: string
  readonly name: string
  readonly family: YogaFamily
  readonly rule: string
  readonly source: string
  readonly formedBy: (sky: YogaSky) => readonly Graha[] | null
}

/** A yoga that is formed, with the grahas that form it. */
export interface FormedYoga {
  readonly id: string
  readonly name: string
  readonly family: YogaFamily
  readonly grahas: readonly Graha[]
  readonly rule: string
  readonly source: string
}

/** The grahas, each named once, when the condition holds. */
export function formed(condition: boolean, ...grahas: readonly Graha[]): readonly Graha[] | null {
  return condition ? [...new Set(grahas)] : null
}

export const SOURCES = {
  bphs: 'Brihat Parashara Hora Shastra, chapters 34–41',
  phaladeepika: 'Phaladeepika, chapters 6–7',
  jataka: 'Brihat Jataka, chapters 11–13',
  raman: 'B. V. Raman, Three Hundred Important Combinations',
  rao: 'P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, chapter 11',
} as const
