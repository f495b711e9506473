import type { Graha } from '#astrology/vedic/grahas.ts'
import type { YogaSky } from './yoga-sky.ts'

/** The benefics other than the Moon, whom many rules leave out. */
export function starBenefics(sky: YogaSky): readonly Graha[] {
  return sky.benefics.filter((graha) => graha !== 'moon')
}
