import { tell, tellAlways, type Matter, type MatterRow } from './matter.ts'

/** An aspect with one of the points at either end. */
const meeting = (points: string, others = '\\w+') =>
  new RegExp(`^aspect\\.(?:(?:${points})-(?:${others})|(?:${others})-(?:${points}))$`)

const DIGNITIES = 'domicile|exaltation|detriment|fall|peregrine'
const dignity = (bodies: string) => new RegExp(`^(?:${bodies})\\.(?:${DIGNITIES})$`)

/** What is told where a time of birth is not known and little else can be. */
const spare = (bodies: string): MatterRow[] => [
  tell(
    new RegExp(`^(?:${bodies})\\.(?:sign|motion|star\\.\\w+|triplicity|bound|face|outOfBounds)$`),
    2,
  ),
  tell(new RegExp(`^(?:contra)?parallel\\.(?:${bodies})-`), 2),
  tell(new RegExp(`^aspectMotion\\.(?:(?:${bodies})-\\w+|\\w+-(?:${bodies}))$`), 1),
  tell(new RegExp(`^(?:${bodies})\\.degree$`), 1),
]

export const WESTERN_MATTERS: readonly Matter[] = [
  {
    id: 'front',
    about: 'the first impression, and what rules it',
    rows: [
      tellAlways(/^ascendant\.sign$/, 10),
      tell(/^house1\.rulerHouse$/, 8.5),
      tell(meeting('ascendant'), 7.5),
      tell(/^chart\.shape$/, 5.5),
      tell(/^chart\.finalDispositor$/, 7),
      tell(/^house12\.rulerHouse$/, 3.5),
      tell(/^house1\.ruler$/, 3),
      tell(/^chart\.sect$/, 2.5),
      tell(/^balance\.(?:eastern|western|northern|southern)$/, 2.5),
      tell(/^ascendant\.star\./, 3),
    ],
  },
  {
    id: 'feeling',
    about: 'feeling and what it needs',
    rows: [
      tellAlways(/^moon\.sign$/, 10),
      tell(/^moon\.house$/, 8),
      tell(meeting('moon'), 8),
      tell(/^moon\.dispositor$/, 5.5),
      tell(dignity('moon'), 5.5),
      tell(/^chart\.lunarPhase$/, 6),
      tell(/^house4\.rulerHouse$/, 5),
      tell(/^imumCoeli\.sign$/, 3),
      ...spare('moon'),
    ],
  },
  {
    id: 'work',
    about: 'work, standing and the self that wants to be seen',
    rows: [
      tellAlways(/^sun\.sign$/, 9.5),
      tell(/^sun\.house$/, 8),
      tell(meeting('sun'), 7.5),
      tell(meeting('midheaven'), 7),
      tell(/^midheaven\.sign$/, 7),
      tell(dignity('sun'), 6.5),
      tell(/^house10\.rulerHouse$/, 6.5),
      tell(/^sun\.dispositor$/, 4),
      tell(/^house6\.rulerHouse$/, 4),
      tell(/^house2\.rulerHouse$/, 4),
      ...spare('sun'),
    ],
  },
  {
    id: 'love',
    about: 'love, will and what is reached for',
    rows: [
      tell(/^(?:venus|mars)\.sign$/, 7.5),
      tell(/^(?:venus|mars)\.house$/, 7),
      tell(meeting('venus|mars', '\\w+'), 6.5),
      tell(dignity('venus|mars'), 6),
      tell(/^(?:venus|mars)\.motion$/, 7),
      tell(/^house7\.rulerHouse$/, 6.5),
      tell(/^house5\.rulerHouse$/, 5),
      tell(/^(?:venus|mars)\.dispositor$/, 3.5),
      tell(/^house8\.rulerHouse$/, 4),
      tell(/^parallel\.(?:venus|mars)-/, 3.5),
      ...spare('venus|mars'),
    ],
  },
  {
    id: 'mind',
    about: 'mind and speech',
    rows: [
      tell(/^mercury\.sign$/, 7),
      tell(/^mercury\.house$/, 6.5),
      tell(meeting('mercury'), 6.5),
      tell(/^mercury\.motion$/, 6.5),
      tell(dignity('mercury'), 5),
      tell(/^house3\.rulerHouse$/, 4.5),
      tell(/^house9\.rulerHouse$/, 4.5),
      tell(/^mercury\.dispositor$/, 3.5),
      tell(/^house11\.rulerHouse$/, 3),
      ...spare('mercury'),
    ],
  },
  {
    id: 'years',
    about: 'what a whole age has in common, and what is made of it',
    rows: [
      tell(/^(?:uranus|neptune|pluto)\.sign$/, 3),
      tell(/^chiron\.sign$/, 3),
      tell(meeting('uranus|neptune|pluto', 'uranus|neptune|pluto|chiron|trueNode'), 3),
      ...spare('uranus|neptune|pluto|chiron'),
    ],
  },
  {
    id: 'growth',
    about: 'limits, and where growth lies',
    rows: [
      tell(/^pattern\./, 7),
      tell(/^balance\.(?:fire|earth|air|water|cardinal|fixed|mutable)$/, 7),
      tell(/^(?:saturn|jupiter)\.house$/, 6.5),
      tell(/^trueNode\.(?:house|sign)$/, 5.5),
      tell(/^(?:saturn|jupiter)\.sign$/, 4.5),
      tell(dignity('saturn|jupiter'), 5),
      tell(meeting('saturn|jupiter'), 5.5),
      tell(/^chiron\.house$/, 5.5),
      tell(meeting('chiron|trueNode'), 5),
      tell(/^(?:saturn|jupiter)\.motion$/, 4),
      tell(/^(?:uranus|neptune|pluto)\.house$/, 4.5),
      tell(/^(?:saturn|jupiter)\.dispositor$/, 3),
      tell(meeting('uranus|neptune|pluto'), 3),
      tell(/^chiron\.sign$/, 3),
      ...spare('jupiter|saturn|uranus|neptune|pluto|chiron'),
    ],
  },
]
