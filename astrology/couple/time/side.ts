import type { Cast, CoupleCast } from '#astrology/cast.ts'
import type { PersonSubject } from '#core/systems.ts'

/** A person of a couple: their cast, and who they are in it. */
export interface Side {
  readonly cast: Cast
  readonly subject: PersonSubject
}

/** Both people of a couple. */
export function sidesOf({ first, second }: CoupleCast): readonly [Side, Side] {
  return [
    { cast: first, subject: 'p1' },
    { cast: second, subject: 'p2' },
  ]
}
