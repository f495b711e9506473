import { checkClaims } from '#writing/grounding/claims.ts'
import { selectFacts } from '#writing/documents/select-facts.ts'
import type { Fact } from '#astrology/facts.ts'
import { factsOfTwo, packageOf, type CoupleOf, type WrittenDocument } from './prose/a-package.ts'
import { COUPLES, randomCouple } from './prose/couples.ts'
import { clashesOf, unreconciledOf } from './superlatives/clashes.ts'
import { housesOf } from './superlatives/houses.ts'
import { superlativesOf } from './superlatives/told.ts'
import type { Case } from './prove.ts'

export type Name = keyof typeof COUPLES

interface Written {
  readonly couple: CoupleOf
  readonly facts: readonly Fact[]
  readonly documents: readonly WrittenDocument[]
}

const written = new Map<Name, Written>()

/** A couple's package with every fact of theirs, written once. */
export function packageNamed(name: Name): Written {
  const known = written.get(name) ?? packageFor(COUPLES[name])
  written.set(name, known)
  return known
}

function packageFor(couple: CoupleOf): Written {
  const facts = factsOfTwo(couple.births)
  return { couple, facts, documents: packageOf(couple, facts) }
}

/** Every closest, strongest, fullest and most of a package is so over all facts of the two. */
export function superlatives({ couple, facts, documents }: Written): string {
  const [p1, p2] = couple.births.map(housesOf)
  const all = superlativesOf(documents, { facts, houses: { p1: p1!, p2: p2! } })
  const faults = all.flatMap(({ document, sentence, fault }) =>
    fault === null ? [] : [`${document}: ${sentence} (${fault})`],
  )
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return `${all.length} superlatives`
}

/** No two texts tell one fact differently, and where two systems differ a text that tells both says why. */
export function consistency(name: Name): string {
  const { facts, documents } = packageNamed(name)
  const faults = [...clashesOf(documents), ...unreconciledOf(documents, facts)]
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return `${documents.length} documents`
}

/** Sentences of the almanac, all of them true by how they are made, that the readers of claims flag: at most two in a hundred. */
export function falseAlarms(name: Name): string {
  const { couple, facts, documents } = packageNamed(name)
  const names = { p1: couple.names[0], p2: couple.names[1] }
  const pronouns = { p1: couple.pronouns[0], p2: couple.pronouns[1] }
  const flagged = documents.flatMap(({ brief: { document }, finished }) => {
    const grounds = { facts: selectFacts(document, facts), names, pronouns, document }
    return new Set(checkClaims(finished, grounds).map(({ sentence }) => sentence)).size
  })
  const sentences = documents.reduce((sum, { finished }) => sum + finished.evidence.length, 0)
  const count = flagged.reduce((sum, each) => sum + each, 0)
  const told = `${count} of ${sentences} sentences`
  if (count / sentences > 0.02) throw new Error(told)
  return told
}

const COUPLES_A_SEED = 12

const NAMES = Object.keys(COUPLES) as Name[]

export const SUPERLATIVE_CASES: readonly Case[] = [
  ...NAMES.flatMap((name): Case[] => [
    {
      name: `what the couple “${name}” are told is first, is first`,
      show: async () => superlatives(packageNamed(name)),
    },
    {
      name: `no two documents of the couple “${name}” contradict each other`,
      show: async () => consistency(name),
    },
    {
      name: `hardly a true sentence told to the couple “${name}” is flagged`,
      show: async () => falseAlarms(name),
    },
  ]),
  {
    name: 'nor are couples nobody has looked at told of anything that is not first',
    show: async (seed) => {
      const couples = Array.from({ length: COUPLES_A_SEED }, (_, index) =>
        randomCouple(seed * 1000 + index),
      )
      return couples.map((couple) => superlatives(packageFor(couple))).join(', ')
    },
  },
]
