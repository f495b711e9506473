import { isOf, told, type Claim, type ClaimReader } from '../claim.ts'
import { bodyNames } from './anchors.ts'
import { frameOf, ownerIn } from './frame-of.ts'
import { isNegated } from './negation.ts'
import { firstMatch, wordsOf } from '../reading/words-of.ts'
import { TEN_PLANETS } from './ten-planets.ts'

/** Where a planet is that rises, sets or culminates: the houses on either side of the angle, and the angle. */
const ANGLES: readonly (readonly [RegExp, { houses: readonly number[]; angle: string }])[] = [
  [/^(rises|rose|is rising|was rising|ascends)\b/, { houses: [1, 12], angle: 'Ascendant' }],
  [/^(sets|set|is setting|was setting)\b/, { houses: [6, 7], angle: 'Descendant' }],
  [
    /^(culminates|culminated|is culminating|was culminating)\b/,
    { houses: [9, 10], angle: 'Midheaven' },
  ],
]

/** Without the lights: `the Sun set behind the hill`, `had set`, belong to the evening. */
const PLANETS: ReadonlySet<string> = new Set(TEN_PLANETS.slice(2))

/** `Venus rises`, `Mars was setting`: a planet near an angle of the chart that is spoken of. */
export const risingClaims: ClaimReader = (ground) => {
  const { segment, read, knowledge } = ground
  if (!knowledge.systems.has('western')) return []
  const frame = frameOf(ground) ?? 'natal'
  return segment.mentions.flatMap((body): Claim[] => {
    if (body.kind !== 'body' || !PLANETS.has(body.value)) return []
    const verb = wordsOf(read.tokens, body.end, body.end + 2)
    const at = firstMatch(verb, ANGLES)
    if (at === null) return []
    const known = bodyNames(ground, body)
      .flatMap((name) => knowledge.ofBody(name))
      .filter((each) => each.frame === frame && isOf(ownerIn(frame, body), each))
    const placed = known.filter(
      ({ mark }) => mark.house !== undefined && mark.ofHouse === undefined,
    )
    if (placed.length === 0) return []
    const has =
      placed.some(({ mark }) => at.houses.includes(mark.house!)) ||
      known.some(({ mark }) => mark.partner === at.angle && mark.aspect === 'conjunction')
    return [
      {
        kind: 'angle',
        words: `${body.words} ${verb}`,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, body)),
      },
    ]
  })
}
