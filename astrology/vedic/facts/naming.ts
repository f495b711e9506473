import type { PersonSubject } from '#core/systems.ts'
import { GRAHA_TITLES, type Graha } from '#astrology/vedic/grahas.ts'

/** How a person is named in what is said of them. */
export interface Naming {
  /** `{p1}` */
  readonly name: string
  /** `{p1}'s Moon (Chandra)` */
  readonly whose: (graha: Graha) => string
}

export function namingOf(subject: PersonSubject): Naming {
  const name = `{${subject}}`
  return {
    name,
    whose: (graha) => `${name}'s ${GRAHA_TITLES[graha]}`,
  }
}

/** `Mars, Sun and Venus`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
}
