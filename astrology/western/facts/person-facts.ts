import type { PersonSubject } from '#core/systems.ts'
import type { factOf } from '#astrology/facts.ts'
import type { SkyReading } from '../read-sky.ts'

/** What a writer of one person's facts needs: whose, from which sky, and the maker of facts. */
export interface PersonFacts {
  readonly subject: PersonSubject
  readonly sky: SkyReading
  readonly fact: ReturnType<typeof factOf>
}
