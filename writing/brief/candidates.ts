import type { Fact } from '#astrology/facts.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import { SYSTEMS, type System } from '#core/systems.ts'
import { weighedBetween } from './between.ts'
import type { Pull, Register } from './brief.ts'
import { contactOf } from './contact-of.ts'
import { isFit } from './fit.ts'
import { betweenMatters } from './matters/between-matters.ts'
import { geneKeysMatters } from './matters/gene-keys-matters.ts'
import { HUMAN_DESIGN_MATTERS } from './matters/human-design-matters.ts'
import { KABBALAH_MATTERS } from './matters/kabbalah-matters.ts'
import type { Matter, MatterRow } from './matters/matter.ts'
import { vedicMatters } from './matters/vedic-matters.ts'
import { WESTERN_MATTERS } from './matters/western-matters.ts'
import { pullOf } from './pull.ts'
import { weightOf } from './weigh.ts'

/** A fact a document may tell, what it is worth there, and to which matter it belongs. */
export interface Candidate {
  readonly fact: Fact
  readonly matter: string
  readonly weight: number
  readonly isEssential: boolean
  readonly pull: Pull
}

/** What may be told, and how it falls to the matters that are told of. */
export interface Material {
  readonly matters: readonly Matter[]
  /** The candidates of these matters, the heaviest first: a fact belongs to the first of them that wants it. */
  readonly among: (matters: readonly Matter[]) => readonly Candidate[]
}

/** What may be told of one person in one system. */
export function ofPerson(
  facts: readonly Fact[],
  { system, subject, register }: { system: System; subject: Fact['subject']; register: Register },
): Material {
  const own = facts.filter(
    (fact) => fact.subject === subject && fact.system === system && isFit(fact, register),
  )
  const matters = personMatters(system, own)
  return { matters, among: (chosen) => candidatesIn(own, chosen, register) }
}

/** What may be told between two people in one system, what either is alone left out. */
export function ofPair(facts: readonly Fact[], system: System, register: Register): Material {
  const own = facts.filter(
    (fact) => fact.subject === 'couple' && fact.system === system && isFit(fact, register),
  )
  const matters = betweenMatters(system)
  return { matters, among: (chosen) => candidatesIn(own, chosen, register) }
}

function personMatters(system: System, facts: readonly Fact[]): readonly Matter[] {
  switch (system) {
    case 'western':
      return WESTERN_MATTERS
    case 'vedic':
      return vedicMatters(runningLord(facts))
    case 'humanDesign':
      return HUMAN_DESIGN_MATTERS
    case 'geneKeys':
      return geneKeysMatters(keysBySphere(facts))
    case 'kabbalah':
      return KABBALAH_MATTERS
  }
}

function runningLord(facts: readonly Fact[]): string | null {
  const running = facts.find(
    ({ topic, property }) => topic === 'runningDasha' && property === 'mahadasha',
  )
  return running === undefined ? null : String(running.value)
}

function keysBySphere(facts: readonly Fact[]): ReadonlyMap<string, number> {
  return new Map(
    facts.flatMap(({ topic, property, value }): [string, number][] =>
      property === 'key' ? [[topic, Number(value)]] : [],
    ),
  )
}

function candidatesIn(
  facts: readonly Fact[],
  matters: readonly Matter[],
  register: Register,
): readonly Candidate[] {
  return facts
    .filter((fact) => !saysNothing(fact))
    .flatMap((fact) => candidateOf(fact, matters, register) ?? [])
    .toSorted(byWeight)
    .filter(isFirstOfItsContact())
}

/** What touches is told once: as the closest of all, or by itself. */
function isFirstOfItsContact(): (candidate: Candidate) => boolean {
  const told = new Set<string>()
  return ({ fact }) => {
    const contact = contactOf(fact)
    if (contact === null) return true
    const isFirst = !told.has(contact)
    told.add(contact)
    return isFirst
  }
}

/** The heaviest first; of one weight in the order of ids, so that nothing hangs on the order of facts. */
export function byWeight(one: Candidate, other: Candidate): number {
  return other.weight - one.weight || (one.fact.id < other.fact.id ? -1 : 1)
}

function candidateOf(fact: Fact, matters: readonly Matter[], register: Register): Candidate | null {
  const found = rowOf(fact, matters)
  const weighed = weighedBetween(fact, register)
  const isTold = matters.some(({ id }) => id === weighed?.dimension)
  const matter = isTold ? weighed?.dimension : found?.matter
  if (matter === undefined) return null
  const base = found?.row.base ?? LEAST_BASE
  const isEssential = found?.row.isEssential ?? false
  return {
    fact,
    matter,
    weight: weightOf({ fact, base, isEssential, weighed }),
    isEssential,
    pull: pullOf(fact, register),
  }
}

/** Of what scores weigh and no table names. */
const LEAST_BASE = 2

function rowOf(
  { topic, property }: Fact,
  matters: readonly Matter[],
): { readonly matter: string; readonly row: MatterRow } | null {
  const name = `${topic}.${property}`
  for (const { id, rows } of matters) {
    const row = rows.find(({ of }) => of.test(name))
    if (row) return { matter: id, row }
  }
  return null
}

/** Elements and modes that neither lead nor lack, what is neither one way nor the other, and what is not so. */
const ORDINARY_VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  motion: new Set(['direct']),
  dignity: new Set(['neutral', 'friend', 'enemy']),
  running: new Set(['none']),
  stronger: new Set(['equal']),
}

const LEADING = 4
const BALANCED = /^(?:fire|earth|air|water|cardinal|fixed|mutable)$/
/** So many of ten planets on one side of a chart. */
const FILLED = 9
const HALVES = /^(?:eastern|western|northern|southern)$/

function saysNothing({ topic, property, value }: Fact): boolean {
  if (ORDINARY_VALUES[property]?.has(String(value))) return true
  if (topic === 'shadbala') return Number(value) > 1 && Number(value) < 7
  if (topic !== 'balance' || typeof value !== 'object') return false
  if (BALANCED.test(property)) return value.length > 0 && value.length < LEADING
  return HALVES.test(property) && value.length < FILLED
}

/** The system a document reads; null of a verdict and of hooks, which are made otherwise. */
export function systemOf({ theme }: DocumentPlan): System | null {
  return SYSTEMS.find((system) => system === theme) ?? null
}
