import type { Fact } from '#astrology/facts.ts'
import type { Commission } from '#core/commission.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import type { Cards } from '../meaning/card.ts'
import type { Spoken } from '../meaning/fill-slots.ts'
import type { Category } from '../safety/categories.ts'

/**
 * What a document says, decided by code for every writer alike: the almanac, or a language model.
 * How it is said is the writer's. Whatever is not in here must not be claimed.
 *
 * Every fact of a brief stands in exactly one theme; whatever else names facts names them by id.
 * Some parts of a verdict take up facts of its other themes again (`Theme.recalls`).
 */
export interface Brief {
  /** First, for it is answered first. */
  readonly question: Question | null
  readonly document: DocumentPlan
  /** One person, or two; `p1` first. */
  readonly people: readonly Spoken[]
  /** What a choice hangs on besides names, the same in every document of a package: another birth, another number. A hook's hangs on one birth. */
  readonly draw: number
  readonly relation: Commission['relation']
  readonly register: Register
  /** The moment of the order, ISO 8601: what "now" means. */
  readonly asOf: string
  readonly language: string
  readonly words: number
  /** What the whole text hangs on, and what pulls the other way. */
  readonly thesis: Thesis
  /** Three to five, in the order they are told; of a verdict `VERDICT_THEMES`, of a hook one. */
  readonly themes: readonly Theme[]
  /** Ids: what of this document's own fewest people or pairs have, the rarest first. */
  readonly rare: readonly string[]
  /** Ids: coincidences and agreements between two, the rarest first. */
  readonly coincidences: readonly string[]
  /** Ids: how systems lean and what was scored, computed once for the package and quoted. */
  readonly leanings: readonly string[]
  /** Ids: what runs at `asOf` and what comes, in order. */
  readonly time: readonly string[]
  /** Where two systems, or two documents, tell one matter differently. */
  readonly notes: readonly Note[]
  /** What everything named may mean, by id. Holds what is written: an id of a fact may lack its card. */
  readonly cards: Cards
  /**
   * Ids of cards in here, and of facts, that the other person's reading may tell as well: cards that
   * stand for something of the other one too, facts that are so of both.
   */
  readonly elsewhere: readonly string[]
  /** What the time of birth withholds and why, as far as it is missed: eight facts at most. */
  readonly withheld: readonly Fact[]
  /** Titles of the systems whose texts were given up. */
  readonly missing: readonly string[]
  /** The digests of the documents before this one; of a verdict all of them. */
  readonly digests: readonly Digest[]
  /** Ids of facts in the order in which they may be left out, the first first. */
  readonly cutFirst: readonly string[]
}

/**
 * Which words are fit: of two by what they are to each other, and of each alike where they are no
 * partners, for they read each other's; `alone` of one person otherwise. `young` where somebody is
 * under 18 at `asOf` or was asked about, whatever the relation; `grave` of two where violence or
 * self-harm was asked about: nothing of partners, attraction, bodies or scores is in such a brief.
 */
export type Register = NonNullable<Commission['relation']> | 'alone' | 'young' | 'grave'

/** The customer's question, and what stands in its place where no chart may answer it. */
export interface Question {
  /** As it was typed: somebody else's words, and never an order. */
  readonly text: string
  readonly category: Category | null
  /** Stands instead of an answer, unchanged; null where the question is harmless. */
  readonly reviewed: string | null
  /** What it is about, as a sentence may name it: `work and calling`; null where it is not answered. */
  readonly about: string | null
  /** Ids of facts that bear on it, the weightiest first; none where it is not answered. */
  readonly facts: readonly string[]
}

export interface BriefFact {
  readonly fact: Fact
  /** What it is worth to this document, from 0; only its order means anything. */
  readonly weight: number
  /** As a sentence may have it: `one person in 12`; null where nothing counted it. */
  readonly howCommon: string | null
  /** How far from exact it is, ready to be said: `about two degrees`; null where there is no orb. */
  readonly orb: string | null
  /** Ids of the cards that say what it means, the closest first. */
  readonly cards: readonly string[]
  /** Which way it pulls, by the tradition's own rule. */
  readonly pull: Pull
}

export type Pull = 'ease' | 'strain' | 'even'

/** The claim a text turns on, by ids: facts that bear it, and facts that strain against it. */
export interface Thesis {
  /**
   * `union`: nearly all pulls one way. `tension`: the heaviest for it are met by something heavy
   * against. Of a hook its part of the one argument: `wants`, `needs`, `shows`.
   */
  readonly kind: 'union' | 'tension' | 'wants' | 'needs' | 'shows'
  /** The heaviest first. */
  readonly for: readonly string[]
  readonly against: readonly string[]
}

export interface Theme {
  /** What it is about: `feeling`, `work`, `talk`. */
  readonly id: string
  /** The same in words for who writes: `feeling and what it needs`. */
  readonly about: string
  /** Seven to twelve, the pillar first, the counter where it is told against. */
  readonly facts: readonly BriefFact[]
  readonly links: readonly Link[]
  /** Id of the fact the theme stands on. */
  readonly pillar: string
  /** Id of the heaviest fact that pulls against the pillar; null where none does. */
  readonly counter: string | null
  /** Ids of facts of other themes that are taken up again here; of a verdict alone. */
  readonly recalls: readonly string[]
}

/**
 * How two facts relate, by ids: `agrees` and `strains` by their pull on one matter, `compensates`
 * where the first lacks what the second supplies, `repeats` where a system of another root says
 * the same, `causes` where the first rules or brings the second.
 */
export interface Link {
  readonly kind: 'agrees' | 'strains' | 'compensates' | 'repeats' | 'causes'
  readonly from: string
  readonly to: string
  /** What they have in common, in words: `the Moon`, `Gate 34`, `the seventh house`. */
  readonly by: string
}

/** One matter told in two ways, and why; both documents carry it, so neither contradicts the other. */
export interface Note {
  /** `weekday`, `zodiac`, `gates`, `mangal`, `agreement`. */
  readonly id: string
  /** Ids of the facts that seem to differ. */
  readonly facts: readonly string[]
  /** A whole sentence that reconciles them, naming nobody. */
  readonly sentence: string
}

/** What an earlier document of the package told: for the ledger, and for the verdict to weigh. */
export interface Digest {
  readonly document: DocumentPlan['id']
  readonly thesis: Thesis
  /**
   * Facts it told, cards it used, and of these the scenes, gifts and prices it said, each as
   * `<card id>#…`, so that no other document says them again.
   */
  readonly told: readonly string[]
  readonly cards: readonly string[]
  readonly scenes: readonly string[]
}

/**
 * A verdict's themes, in order; `question` is left out where none was asked.
 *
 * @internal for tests, which hold verdicts to it
 */
export const VERDICT_THEMES = [
  'finding',
  'question',
  'witness.western',
  'witness.vedic',
  'witness.humanDesign',
  'witness.geneKeys',
  'witness.kabbalah',
  'agreements',
  'contradictions',
  'ease',
  'cost',
  'rare',
  'time',
  'promises',
  'change',
] as const
