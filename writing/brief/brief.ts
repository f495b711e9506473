import type { Fact } from '#astrology/facts.ts'
import type { RELATIONS } from '#core/commission.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import type { Card } from '../meaning/card.ts'
import type { Spoken } from '../meaning/fill-slots.ts'
import type { Category } from '../safety/triage.ts'

/**
 * What a document says, decided by code for every writer alike: the almanac, or a language model.
 * How it is said is the writer's. Whatever is not in here must not be claimed.
 */
export interface Brief {
  readonly document: DocumentPlan
  /** One person, or two; `p1` first. */
  readonly people: readonly Spoken[]
  readonly relation: (typeof RELATIONS)[number] | null
  /** Which words are fit: `young` where a person is under 18 at `asOf`, whatever the relation. */
  readonly register: (typeof RELATIONS)[number] | 'alone' | 'young'
  readonly language: string
  readonly words: number
  readonly question: Question | null
  /** What the whole text hangs on, and what pulls the other way. */
  readonly thesis: Thesis
  /** Three to five, in the order they are told. */
  readonly themes: readonly Theme[]
  /** What is rare of this document's own, the rarest first. */
  readonly rare: readonly BriefFact[]
  /** Coincidences and agreements between two, the rarest first. */
  readonly coincidences: readonly BriefFact[]
  /** How each system leans and what was scored, computed once for the package and quoted. */
  readonly leanings: readonly BriefFact[]
  /** Time: what runs at `asOf` and what comes, in order. */
  readonly time: readonly BriefFact[]
  /** What everything named may mean, by id. */
  readonly cards: Readonly<Record<string, Card>>
  /** What the time of birth withholds, and why. */
  readonly withheld: readonly Fact[]
  /** Titles of the systems whose texts were given up. */
  readonly missing: readonly string[]
  /** The digests of the documents before this one; of the verdict alone. */
  readonly digests: readonly Digest[]
  /** Ids of facts in the order in which they may be left out. */
  readonly cutFirst: readonly string[]
}

/** The customer's question, and what stands in its place where no chart may answer it. */
export interface Question {
  readonly text: string
  readonly category: Category | null
  /** Null where it is harmless. */
  readonly reviewed: string | null
  /** Facts that bear on it, the weightiest first. */
  readonly facts: readonly string[]
}

export interface BriefFact {
  readonly fact: Fact
  readonly weight: number
  /** As a sentence may have it: `as one person in twelve`; null where nothing counted it. */
  readonly howCommon: string | null
  /** Ids of the cards that say what it means, the closest first. */
  readonly cards: readonly string[]
  /** Which way it pulls, by the tradition's own rule. */
  readonly pull: 'ease' | 'strain' | 'even'
}

/** The claim a text turns on: facts that bear it, and facts that strain against it. */
export interface Thesis {
  readonly for: readonly string[]
  readonly against: readonly string[]
}

export interface Theme {
  /** What it is about: `feeling`, `work`, `talk`. */
  readonly id: string
  readonly facts: readonly BriefFact[]
  readonly links: readonly Link[]
}

/**
 * How two facts relate: `agrees` and `strains` by their pull on one matter, `compensates` where
 * one supplies what the other lacks, `repeats` in a system of another root, `causes` where the
 * one rules the other.
 */
export interface Link {
  readonly kind: 'agrees' | 'strains' | 'compensates' | 'repeats' | 'causes'
  readonly from: string
  readonly to: string
}

/** What an earlier document of the package told: for the ledger, and for the verdict to weigh. */
export interface Digest {
  readonly document: DocumentPlan['id']
  readonly thesis: Thesis
  /** Facts it told, cards it used, and scenes of them, so that no other document tells them again. */
  readonly told: readonly string[]
  readonly cards: readonly string[]
  readonly scenes: readonly string[]
}
