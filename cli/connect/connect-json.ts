import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { castGeneKeys } from '#astrology/gene-keys/cast-gene-keys.ts'
import { groupKeys } from '#astrology/gene-keys/group/group-keys.ts'
import { castHumanDesign } from '#astrology/human-design/cast-human-design.ts'
import { groupOf } from '#astrology/human-design/group/group.ts'
import { memberOf } from '#astrology/human-design/group/member.ts'
import { pairBonds } from '#astrology/human-design/group/pair-bonds.ts'
import { pentaOf } from '#astrology/human-design/group/penta.ts'
import { InputError } from '#core/errors.ts'
import type { LineId } from '#cli/answers/failure.ts'

export interface ConnectPerson {
  readonly name: string
  readonly moment: BirthMoment
}

export type ConnectJson = ReturnType<typeof connectJson>

/** What two or more people make of each other in Human Design and the Gene Keys. Throws `InputError`. */
export function connectJson(ephemeris: Ephemeris, id: LineId, people: readonly ConnectPerson[]) {
  const cast = people.map(({ name, moment }, place) => {
    const design = castHumanDesign(ephemeris, moment)
    if (design.designJd === null) throw beforeDesigns(place)
    return { name, design, keys: castGeneKeys(design), member: memberOf(name, design) }
  })
  const members = cast.map(({ member }) => member)
  const group = groupOf(members)
  return {
    id,
    people: cast.map(({ name, design }) => {
      const { type, authority, profile, definition, channels, possibleChannels } = design
      return { name, type, authority, profile, definition, channels, possibleChannels }
    }),
    humanDesign: {
      /** Defined centers over those that stay open, `8-1`; null where some are undecided. */
      theme:
        group.undecidedCenters.length > 0
          ? null
          : `${group.definedCenters.length}-${group.openCenters.length}`,
      ...group,
      pairs: members.flatMap((one, place) =>
        members.slice(place + 1).map((other) => pairBonds(one, other)),
      ),
      penta: pentaOf(group, members),
    },
    geneKeys: groupKeys(cast.map(({ name, keys }) => ({ name, spheres: keys.spheres }))),
  }
}

function beforeDesigns(place: number): InputError {
  const problem = 'has a design moment before the ephemeris begins'
  return new InputError(`people.${place}.date`, problem, 'Give a birth from 1800-04-01 on.')
}
