import type { PersonSubject } from '#core/systems.ts'
import type { SkyReading } from '../read-sky.ts'

/** What a writer of one person's facts needs: whose, and from which sky. */
export interface PersonFacts {
  readonly subject: PersonSubject
  readonly sky: SkyReading
}
