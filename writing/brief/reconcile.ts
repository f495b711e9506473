import type { Fact } from '#astrology/facts.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import type { Note, Theme } from './brief.ts'

/** One matter that two systems, or two documents, tell differently. */
interface Matter {
  readonly id: string
  /** Documents that carry it, by theme; each where it tells one of the facts. */
  readonly themes: readonly DocumentPlan['theme'][]
  /** Which of the job's facts seem to differ; none where they do not. */
  readonly facts: (facts: ById) => readonly Fact[]
  readonly sentence: string
}

type ById = ReadonlyMap<string, Fact>

const PEOPLE = ['p1', 'p2'] as const
const OF_SIGNS = ['sun', 'moon'] as const

/** Whatever says that somebody has Mangal dosha, or what is left of it between two. */
const MANGAL = [
  ...['match', 'strict', 'matchExcused', 'strictExcused'].map(
    (each) => `couple.vedic.mangal.${each}`,
  ),
  ...PEOPLE.map((who) => `${who}.vedic.mangalDosha.grade`),
]

const MATTERS: readonly Matter[] = [
  {
    id: 'zodiac',
    themes: ['western', 'vedic', 'verdict'],
    facts: (facts) =>
      PEOPLE.flatMap((who) => [
        ...OF_SIGNS.flatMap((light) =>
          differing(facts, `${who}.western.${light}.sign`, `${who}.vedic.${light}.sign`),
        ),
        ...differing(facts, `${who}.western.ascendant.sign`, `${who}.vedic.lagna.sign`),
      ]),
    sentence:
      'Western astrology counts the signs from the spring equinox and Vedic astrology from the fixed stars, some twenty-four degrees apart by now, so one and the same light may be named by two signs, and neither is a mistake.',
  },
  {
    id: 'houses',
    themes: ['western', 'vedic', 'verdict'],
    facts: (facts) =>
      PEOPLE.flatMap((who) =>
        OF_SIGNS.flatMap((light) =>
          differing(facts, `${who}.western.${light}.house`, `${who}.vedic.${light}.house`),
        ),
      ),
    sentence:
      'The two astrologies divide the sky into houses by different rules, so a light may stand in one house of the Western chart and in another of the Vedic one.',
  },
  {
    id: 'weekday',
    themes: ['vedic', 'kabbalah', 'verdict'],
    facts: (facts) =>
      PEOPLE.flatMap((who) => {
        const [vara, day] = [
          facts.get(`${who}.vedic.panchanga.vara`),
          facts.get(`${who}.kabbalah.weekday.day`),
        ]
        if (vara === undefined || day === undefined) return []
        return VARAS[String(vara.value)] === String(day.value) ? [] : [vara, day]
      }),
    sentence:
      'The Vedic day begins at sunrise and the Hebrew day at sunset, so of one birth the two may name different days of the week.',
  },
  {
    id: 'gates',
    themes: ['humanDesign', 'geneKeys'],
    facts: (facts) =>
      PEOPLE.flatMap((who) => {
        const sphere = facts.get(`${who}.geneKeys.lifesWork.key`)
        const sun = facts.get(`${who}.humanDesign.personalitySun.gate`)
        return sphere && sun ? [sun, sphere] : []
      }),
    sentence:
      'Human Design and the Gene Keys read one wheel of sixty-four, so a gate and the Gene Key of its number are one place of it, told once as a mechanism and once as a theme.',
  },
  {
    id: 'mangal',
    themes: ['vedic', 'verdict'],
    facts: (facts) =>
      MANGAL.flatMap((id) => facts.get(id) ?? []).filter(
        ({ value }) => value !== 'clear' && value !== 'none',
      ),
    sentence:
      'Mangal dosha is found by a wide reading from the lagna, the Moon or Venus, which most people have, and by a strict one from the lagna alone; where the two differ the strict one is the graver, and either has its exceptions.',
  },
  {
    id: 'mars',
    themes: ['western', 'vedic', 'verdict'],
    facts: (facts) => {
      const match = facts.get('couple.vedic.mangal.match')
      const hard = [...facts.values()].filter(
        ({ subject, system, topic, property, value }) =>
          subject === 'couple' &&
          system === 'western' &&
          topic === 'synastry' &&
          /\bmars\b/.test(property) &&
          /^(?:square|opposition)$/.test(String(value)),
      )
      return match?.value === 'clear' && hard.length > 0 ? [match, ...hard.slice(0, 2)] : []
    },
    sentence:
      'The Vedic question is whether Mars harms a tie, and the Western one whether two people start at the same moment, so the one may answer no and the other still find friction.',
  },
]

/** What the books call grave and many have: never told without how common it is, and what is said against it. */
const GRAVE_BUT_COMMON: readonly Matter[] = [
  {
    id: 'kalaSarpa',
    themes: ['vedic', 'verdict'],
    facts: (facts) => PEOPLE.flatMap((who) => valued(facts, `${who}.vedic.kalaSarpa.formed`, true)),
    sentence:
      'Kala Sarpa sounds grave and is found in about one chart of seven, and the classical books do not know it.',
  },
  {
    id: 'sadeSati',
    themes: ['vedic', 'verdict'],
    facts: (facts) =>
      PEOPLE.flatMap((who) => facts.get(`${who}.vedic.sadeSati.running`) ?? []).filter(
        ({ value }) => value !== 'none',
      ),
    sentence:
      'Everybody passes through Sade Sati, for seven and a half years of about every thirty, and it ends by itself.',
  },
  {
    id: 'nadi',
    themes: ['vedic', 'verdict'],
    facts: (facts) => valued(facts, 'couple.vedic.ashtakoota.nadi', 0),
    sentence:
      'Nadi gives nothing to a third of all pairs, and the books lift it where the birth stars or their quarters differ enough.',
  },
  {
    id: 'bhakoot',
    themes: ['vedic', 'verdict'],
    facts: (facts) => valued(facts, 'couple.vedic.ashtakoota.bhakoot', 0),
    sentence:
      'Bhakoot gives nothing to half of all pairs, and the books lift it where one planet rules both Moons or their rulers are friends.',
  },
]

/** The seven varas by the day of the civil week they share most of. */
const VARAS: Readonly<Record<string, string>> = {
  Ravivara: 'Sunday',
  Somavara: 'Monday',
  Mangalavara: 'Tuesday',
  Budhavara: 'Wednesday',
  Guruvara: 'Thursday',
  Shukravara: 'Friday',
  Shanivara: 'Saturday',
}

/**
 * What a document must not tell as if nothing else were said of it: matters that another document
 * of the package tells differently, where this one tells its side. The systems disagree on
 * contradictions by name (`together.contradiction.*`) as well; those are facts of their own.
 */
export function notesOf(
  { subject, theme }: DocumentPlan,
  facts: readonly Fact[],
  themes: readonly Theme[],
): readonly Note[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const told = new Set(themes.flatMap((each) => each.facts.map(({ fact }) => fact.id)))
  return [...MATTERS, ...GRAVE_BUT_COMMON]
    .filter((matter) => matter.themes.includes(theme))
    .flatMap((matter) => {
      const differ = matter
        .facts(byId)
        .filter((fact) => subject === 'couple' || fact.subject === subject)
      const isTold = differ.some(({ id }) => told.has(id))
      return isTold
        ? [{ id: matter.id, facts: differ.map(({ id }) => id), sentence: matter.sentence }]
        : []
    })
}

function valued(facts: ById, id: string, value: Fact['value']): Fact[] {
  const fact = facts.get(id)
  return fact?.value === value ? [fact] : []
}

function differing(facts: ById, one: string, other: string): Fact[] {
  const [first, second] = [facts.get(one), facts.get(other)]
  return first && second && first.value !== second.value ? [first, second] : []
}
