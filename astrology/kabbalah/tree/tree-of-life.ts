import { CLASSICAL_PLANETS, type ClassicalPlanet } from '#astrology/western/zodiac/points.ts'

export type Pillar = 'right' | 'middle' | 'left'

export interface Sefirah {
  /** 1 for Keter to 10 for Malkhut. */
  readonly number: number
  readonly name: SefirahName
  /** What the name means. */
  readonly meaning: string
  /** What it does in a life, in our own words. */
  readonly work: string
  readonly pillar: Pillar
}

export const SEFIROT = [
  { number: 1, name: 'Keter', meaning: 'Crown', work: 'the will before thought', pillar: 'middle' },
  {
    number: 2,
    name: 'Chokhmah',
    meaning: 'Wisdom',
    work: 'the first flash of insight',
    pillar: 'right',
  },
  {
    number: 3,
    name: 'Binah',
    meaning: 'Understanding',
    work: 'the womb that gives form',
    pillar: 'left',
  },
  { number: 4, name: 'Chesed', meaning: 'Lovingkindness', work: 'the open hand', pillar: 'right' },
  {
    number: 5,
    name: 'Gevurah',
    meaning: 'Strength',
    work: 'the measure and the refusal',
    pillar: 'left',
  },
  {
    number: 6,
    name: 'Tiferet',
    meaning: 'Beauty',
    work: 'the heart that reconciles',
    pillar: 'middle',
  },
  {
    number: 7,
    name: 'Netzach',
    meaning: 'Endurance',
    work: 'the drive that does not tire',
    pillar: 'right',
  },
  {
    number: 8,
    name: 'Hod',
    meaning: 'Splendour',
    work: 'the mind that yields and gives thanks',
    pillar: 'left',
  },
  {
    number: 9,
    name: 'Yesod',
    meaning: 'Foundation',
    work: 'the bond that passes everything on',
    pillar: 'middle',
  },
  {
    number: 10,
    name: 'Malkhut',
    meaning: 'Kingdom',
    work: 'the presence where everything arrives',
    pillar: 'middle',
  },
] as const
export type SefirahName = (typeof SEFIROT)[number]['name']

/** The sefirot that a birth chart can show: those with a body in the sky. */
export type ChartedSefirah = Exclude<SefirahName, 'Keter' | 'Chokhmah'>

const SEFIRAH_OF_BODY: Readonly<Record<ClassicalPlanet | 'ascendant', ChartedSefirah>> = {
  saturn: 'Binah',
  jupiter: 'Chesed',
  mars: 'Gevurah',
  sun: 'Tiferet',
  venus: 'Netzach',
  mercury: 'Hod',
  moon: 'Yesod',
  ascendant: 'Malkhut',
}

export function sefirahOf(body: ClassicalPlanet | 'ascendant'): ChartedSefirah {
  return SEFIRAH_OF_BODY[body]
}

/** The body whose light a sefirah carries. */
export function bodyOf(name: ChartedSefirah): ClassicalPlanet | 'ascendant' {
  return ([...CLASSICAL_PLANETS, 'ascendant'] as const).find((body) => sefirahOf(body) === name)!
}

/** From Binah down to Malkhut. */
export const CHARTED_SEFIROT: readonly ChartedSefirah[] = Object.values(SEFIRAH_OF_BODY)

export function sefirahNamed(name: SefirahName): Sefirah {
  return SEFIROT.find((sefirah) => sefirah.name === name)!
}

/** A path of the tree as the Golden Dawn draws it: 11 to 32, after the ten sefirot. */
export interface Path {
  readonly number: number
  readonly letter: string
  readonly joins: readonly [SefirahName, SefirahName]
  /** The sign, planet or element the Golden Dawn gives it. */
  readonly attribution: string
}

export const PATHS: readonly Path[] = [
  { number: 11, letter: 'Alef', joins: ['Keter', 'Chokhmah'], attribution: 'air' },
  { number: 12, letter: 'Bet', joins: ['Keter', 'Binah'], attribution: 'Mercury' },
  { number: 13, letter: 'Gimel', joins: ['Keter', 'Tiferet'], attribution: 'Moon' },
  { number: 14, letter: 'Dalet', joins: ['Chokhmah', 'Binah'], attribution: 'Venus' },
  { number: 15, letter: 'He', joins: ['Chokhmah', 'Tiferet'], attribution: 'Aries' },
  { number: 16, letter: 'Vav', joins: ['Chokhmah', 'Chesed'], attribution: 'Taurus' },
  { number: 17, letter: 'Zayin', joins: ['Binah', 'Tiferet'], attribution: 'Gemini' },
  { number: 18, letter: 'Chet', joins: ['Binah', 'Gevurah'], attribution: 'Cancer' },
  { number: 19, letter: 'Tet', joins: ['Chesed', 'Gevurah'], attribution: 'Leo' },
  { number: 20, letter: 'Yod', joins: ['Chesed', 'Tiferet'], attribution: 'Virgo' },
  { number: 21, letter: 'Kaf', joins: ['Chesed', 'Netzach'], attribution: 'Jupiter' },
  { number: 22, letter: 'Lamed', joins: ['Gevurah', 'Tiferet'], attribution: 'Libra' },
  { number: 23, letter: 'Mem', joins: ['Gevurah', 'Hod'], attribution: 'water' },
  { number: 24, letter: 'Nun', joins: ['Tiferet', 'Netzach'], attribution: 'Scorpio' },
  { number: 25, letter: 'Samekh', joins: ['Tiferet', 'Yesod'], attribution: 'Sagittarius' },
  { number: 26, letter: 'Ayin', joins: ['Tiferet', 'Hod'], attribution: 'Capricorn' },
  { number: 27, letter: 'Pe', joins: ['Netzach', 'Hod'], attribution: 'Mars' },
  { number: 28, letter: 'Tsadi', joins: ['Netzach', 'Yesod'], attribution: 'Aquarius' },
  { number: 29, letter: 'Qof', joins: ['Netzach', 'Malkhut'], attribution: 'Pisces' },
  { number: 30, letter: 'Resh', joins: ['Hod', 'Yesod'], attribution: 'Sun' },
  { number: 31, letter: 'Shin', joins: ['Hod', 'Malkhut'], attribution: 'fire' },
  { number: 32, letter: 'Tav', joins: ['Yesod', 'Malkhut'], attribution: 'Saturn' },
]

/** The path that joins two sefirot directly, or null where none does. */
export function pathBetween(first: SefirahName, second: SefirahName): Path | null {
  return (
    PATHS.find(
      ({ joins }) => joins.includes(first) && joins.includes(second) && first !== second,
    ) ?? null
  )
}

/**
 * The shortest walk from one sefirah to another; among equals, the one with the lower path numbers
 * seen from the higher sefirah, so that the way back is the same.
 */
export function shortestWalk(from: SefirahName, to: SefirahName): readonly Path[] {
  return WALKS.get(from)!.get(to)!
}

const WALKS: ReadonlyMap<SefirahName, ReadonlyMap<SefirahName, readonly Path[]>> = new Map(
  SEFIROT.map(({ name: from, number }) => [
    from,
    new Map(
      SEFIROT.map(({ name: to, number: other }) => [
        to,
        number <= other ? walkDown(from, to) : walkDown(to, from).toReversed(),
      ]),
    ),
  ]),
)

function walkDown(from: SefirahName, to: SefirahName): readonly Path[] {
  let walks: { readonly at: SefirahName; readonly paths: readonly Path[] }[] = [
    { at: from, paths: [] },
  ]
  const seen = new Set<SefirahName>()
  for (;;) {
    const arrived = walks.find(({ at }) => at === to)
    if (arrived !== undefined) return arrived.paths
    for (const { at } of walks) seen.add(at)
    walks = walks.flatMap(({ at, paths }) =>
      PATHS.filter(({ joins }) => joins.includes(at)).flatMap((path) => {
        const next = path.joins[0] === at ? path.joins[1] : path.joins[0]
        return seen.has(next) ? [] : [{ at: next, paths: [...paths, path] }]
      }),
    )
  }
}

/** The path whose Golden Dawn letter is given. */
export function pathOfLetter(letter: string): Path {
  const path = PATHS.find((candidate) => candidate.letter === letter)
  if (path === undefined) throw new Error(`no path has the letter ${letter}`)
  return path
}

/** The world of each element (Golden Dawn order of the four worlds); what is done there in our own words. */
export const WORLDS = {
  fire: { name: 'Atzilut', meaning: 'Emanation', does: 'the will burns before it has a shape' },
  water: { name: 'Beriah', meaning: 'Creation', does: 'what is felt begins to live' },
  air: { name: 'Yetzirah', meaning: 'Formation', does: 'thought gives things their outline' },
  earth: { name: 'Assiah', meaning: 'Action', does: 'things are finished by hand' },
} as const
