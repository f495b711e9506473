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
  /** Which reading of the texts, where they differ: `YogaVariants` names them all and says which are told. */
  readonly variant?: string
  readonly name: string
  readonly family: YogaFamily
  readonly rule: string
  readonly source: string
  readonly formedBy: (sky: YogaSky) => readonly Graha[] | null
}

/** A rule with an id of its own: its yoga's, with `.variant` after it for any reading but the first. */
export interface KnownYogaRule extends YogaRule {
  readonly ruleId: string
}

/** A yoga that is formed, with the grahas that form it by the rule given. */
export interface FormedYoga {
  readonly id: string
  readonly ruleId: string
  /** Where the texts differ: every reading by which it is formed, of those told; the first is the rule given. */
  readonly variants?: readonly string[]
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

/** One of Raman's three hundred by its number. */
export function raman(number: number): string {
  return `${SOURCES.raman}, ${number}`
}

export const SOURCES = {
  bphs: 'Brihat Parashara Hora Shastra, chapters 34–41',
  phaladeepika: 'Phaladeepika, chapters 6–7',
  jataka: 'Brihat Jataka, chapters 11–13',
  raman: 'B. V. Raman, Three Hundred Important Combinations',
  pyjhora: 'PyJHora, yoga.py',
  rao: 'P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, chapter 11',
} as const
