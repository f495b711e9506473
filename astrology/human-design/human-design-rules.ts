import type { Rule } from '#astrology/facts.ts'

const HANDBOOK = 'Ra Uru Hu and Lynda Bunnell, The Definitive Book of Human Design'
const OPEN_TABLES = 'tables of hdkit and pyhd, compared'

/** Every rule the Human Design facts rest on, by its key. */
export const RULES = {
  activation: rule(
    'activation',
    'The ecliptic is divided into 64 gates of 5°37′30″ from 2° Aquarius (302°), each into 6 lines, 6 colors, 6 tones and 5 bases; apparent tropical longitudes, true node.',
    `${HANDBOOK}; start of the wheel checked against published charts`,
  ),
  designActivation: rule(
    'designActivation',
    'A gate, line, color, tone and base of the design side are read from the same wheel, at the moment of the design.',
    HANDBOOK,
  ),
  design: rule(
    'design',
    'The design side is the sky of the moment at which the Sun stood exactly 88° of longitude before its place at birth.',
    HANDBOOK,
  ),
  type: rule(
    'type',
    'No defined center: Reflector. Sacral defined: Generator, or Manifesting Generator when a motor (Heart, Solar Plexus, Sacral, Root) reaches the Throat through defined channels. Sacral undefined: Manifestor when a motor reaches the Throat, else Projector.',
    HANDBOOK,
  ),
  authority: rule(
    'authority',
    'The first defined of Solar Plexus, Sacral, Spleen, Heart and G gives the authority: Emotional, Sacral, Splenic, Ego, Self-Projected. None of them: Mental, and for a Reflector Lunar.',
    HANDBOOK,
  ),
  profile: rule(
    'profile',
    'The line of the Personality Sun over the line of the Design Sun.',
    HANDBOOK,
  ),
  definition: rule(
    'definition',
    'Defined centers joined by defined channels form one area; the definition counts the areas.',
    HANDBOOK,
  ),
  bridge: rule(
    'bridge',
    'An inactive gate bridges a split when the channels it would complete tie two areas together.',
    HANDBOOK,
  ),
  cross: rule(
    'cross',
    'The gates of both Suns and both Earths, at the angle the profile gives: right up to 4/6, juxtaposition for 4/1, left from 5/1.',
    `${HANDBOOK}; names as most of pyhd, SharpAstrology, natalengine and humandesign_api have them`,
  ),
  center: rule(
    'center',
    'A center is defined by a channel that ends in it, undefined when only gates of it are active, open when none is.',
    HANDBOOK,
  ),
  channel: rule(
    'channel',
    'A channel is defined when the gates at both its ends are active on either side.',
    `${HANDBOOK}; ${OPEN_TABLES}`,
  ),
  circuit: rule(
    'circuit',
    'Each channel belongs to one of seven circuits in the individual, collective and tribal groups, Integration standing apart.',
    `${HANDBOOK}, as tabulated by pyhd`,
  ),
  fixing: rule(
    'fixing',
    'In most lines one planet is exalted and another in detriment; a planet in such a line is fixed by it.',
    "Ra Uru Hu, Rave I'Ching, as tabulated by hdkit and SharpAstrology; a third list decides the twelve lines they differ in",
  ),
  variable: rule(
    'variable',
    'Color and tone of the Design Sun give digestion, of the Design node environment, of the Personality Sun motivation, of the Personality node perspective; tones 1 to 3 turn the arrow left, 4 to 6 right.',
    'Ra Uru Hu, Primary Health System and Rave Psychology',
  ),
  withheldDesign: rule(
    'withheldDesign',
    'Nothing is computed from a sky the ephemeris files do not hold.',
    'Swiss Ephemeris files, from 1800-01-02',
  ),
  window: rule(
    'window',
    'Of a birth whose time is unsure only what holds under every sky of its window is told; what only moves is told with its range.',
    'our own rule, docs/decisions/040',
  ),
  connection: rule(
    'connection',
    'Between two people a channel is electromagnetic when each holds one of its gates, companionship when both hold it whole, compromise when one holds it whole and the other a gate, dominance when one holds it whole and the other nothing of it.',
    'Ra Uru Hu, connection charts',
  ),
  jointCenters: rule(
    'jointCenters',
    'The centers defined when the active gates of both people are taken together, over those that stay undefined.',
    'Ra Uru Hu, connection charts',
  ),
  profileBond: rule(
    'profileBond',
    'Two lines resonate when they are the same and harmonize when they are three apart: 1 and 4, 2 and 5, 3 and 6.',
    'Ra Uru Hu, line companionship',
  ),
  jointSplit: rule(
    'jointSplit',
    'The areas of a split are joined beside the other where one area of the joint definition holds them all, and in part where fewer areas hold them.',
    'Ra Uru Hu, connection charts',
  ),
  conditioning: rule(
    'conditioning',
    'A defined center of one conditions the same center of the other where it is undefined or open; where both are defined, or neither, nobody conditions anybody, and some are defined only by both together.',
    HANDBOOK,
  ),
  mostConditioned: rule(
    'mostConditioned',
    'Of the centers in which one conditions the other, that into which the most of the conditioning one’s channels lead; up to three that share the place.',
    `${HANDBOOK}; the count is our own`,
  ),
  jointCircuits: rule(
    'jointCircuits',
    'The channels that both together complete are counted by the groups of their circuits.',
    `${HANDBOOK}, as tabulated by pyhd; the count is our own`,
  ),
  typeRelation: rule(
    'typeRelation',
    'A Manifestor initiates, a Generator and a Manifesting Generator respond, a Projector guides, a Reflector mirrors.',
    HANDBOOK,
  ),
  pace: rule(
    'pace',
    'Emotional authority waits for its wave and Lunar authority for a lunar cycle; every other decides in the moment or by talking.',
    `${HANDBOOK}; that a decision of both waits for the slower is our own`,
  ),
  crossAngles: rule(
    'crossAngles',
    'The angle of a cross is its geometry: right for a personal road, juxtaposition for a fixed one, left for a shared one.',
    HANDBOOK,
  ),
  quarter: rule(
    'quarter',
    'The gate of the Personality Sun stands in one of four quarters of sixteen gates: Initiation from Gate 13, Civilization from Gate 2, Duality from Gate 7, Mutation from Gate 1.',
    HANDBOOK,
  ),
  crossRelation: rule(
    'crossRelation',
    'Two crosses are the same by their name; two of other names may still stand on the same four gates.',
    `${HANDBOOK}; the comparison is our own`,
  ),
  sharedGate: rule(
    'sharedGate',
    'A gate is shared when it is active in both charts, on whatever side.',
    'Ra Uru Hu, connection charts',
  ),
} as const satisfies Record<string, Rule>

function rule(id: string, sentence: string, source: string): Rule {
  return { id: `humanDesign.${id}`, rule: sentence, source }
}
