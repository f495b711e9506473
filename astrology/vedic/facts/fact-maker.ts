import { factOf, type PartsBody } from '#astrology/facts.ts'
import type { Fact } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { GRAHA_TITLES, type Graha } from '#astrology/vedic/grahas.ts'

/** How the facts of one person are made and how that person is named in them. */
export interface FactMaker {
  readonly fact: (body: PartsBody) => Fact
  /** `{p1}` */
  readonly name: string
  /** `{p1}'s Moon (Chandra)` */
  readonly whose: (graha: Graha) => string
}

export function factMaker(subject: PersonSubject): FactMaker {
  const name = `{${subject}}`
  return {
    fact: factOf(subject, 'vedic'),
    name,
    whose: (graha) => `${name}'s ${GRAHA_TITLES[graha]}`,
  }
}

/** `Mars, Sun and Venus`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
}
