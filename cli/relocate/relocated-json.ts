import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { ZoneHistory } from '#astrology/birth/zone-history.ts'
import type { Ephemeris, Place } from '#astrology/ephemeris/ephemeris.ts'
import type { AspectChoice } from '#astrology/western/aspects/chosen-aspects.ts'
import { castWestern, type WesternOptions } from '#astrology/western/cast-western.ts'
import { WESTERN_BODIES } from '#astrology/western/zodiac/points.ts'
import type { LineId } from '#cli/answers/failure.ts'
import { westernJson } from '#cli/cast/cast-json.ts'
import { zonedMoment } from '#cli/timing/zoned-moment.ts'

export interface Relocation {
  readonly id: LineId
  readonly place: Place
  readonly zone: ZoneHistory | null
  readonly western: WesternOptions | undefined
  readonly choice: AspectChoice | null
}

export type RelocatedJson = ReturnType<typeof relocatedJson>

/**
 * The Western chart of a birth for another place: the bodies stand where they stood, the angles,
 * houses and lots are the place's. `western` is as `billion cast` prints it, `natal` has the
 * angles and cusps of the birthplace, `houses` from which house to which each body comes.
 */
export function relocatedJson(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  { id, place, zone, western, choice }: Relocation,
) {
  const natal = westernJson(castWestern(ephemeris, moment, western), choice)
  const there = westernJson(castWestern(ephemeris, { ...moment, place }, western), choice)
  return {
    id,
    at: {
      ...place,
      zone: zone && zone.name,
      // Of an uncertain birth nobody knows what the clocks there showed.
      ...zonedMoment(moment.jd, moment.certainty.kind === 'exact' ? zone : null),
    },
    natal: { ...moment.place, angles: natal.angles, houses: natal.houses },
    western: there,
    houses: WESTERN_BODIES.map((body) => ({
      body,
      natal: natal.bodies[body].house,
      relocated: there.bodies[body].house,
    })),
  }
}
