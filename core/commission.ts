import * as z from 'zod'
import { ENGINE } from './engine.ts'
import { JobId } from './ids.ts'
import { DocumentPlan, JOB_TYPES, planDocuments, type JobType } from './job-types.ts'
import { PersonSnapshot } from './person.ts'
import { SYSTEMS, type System } from './systems.ts'

/** What two people are to each other; decides which words are fit. */
export const RELATIONS = ['partners', 'friends', 'family', 'colleagues'] as const
type Relation = (typeof RELATIONS)[number]

/** In whose name what is ordered for an organisation is printed, as its brand was at the order. */
const PrintBrand = z.object({
  name: z.string(),
  /** `#rrggbb` */
  colours: z.object({ ink: z.string(), accent: z.string() }),
  imprint: z.string(),
})

/**
 * Everything that decides a result, fixed at the order and stored with the job as one value.
 * Work reads this and the inputs its message names, never a setting; keys, endpoints and
 * prices alone are read when they are used.
 */
export const Commission = z.object({
  version: z.literal(1),
  type: z.enum(JOB_TYPES),
  /** The one system of the types that read one; null for the others. */
  system: z.enum(SYSTEMS).nullable(),
  /** The systems that are read: any may be left out. */
  systems: z.array(z.enum(SYSTEMS)).readonly(),
  /** Null when the job is about one person. */
  relation: z.enum(RELATIONS).nullable(),
  /** Planned once, here, in reading order. */
  documents: z.array(DocumentPlan).readonly(),
  people: z.array(PersonSnapshot).readonly(),
  question: z.string().nullable(),
  /** Where the order came from, as ISO 3166 has it, for lines of help; null where that is not known. */
  country: z.string().nullable().optional(),
  /** The order's moment, ISO 8601 in UTC: what "now" means in every text. */
  asOf: z.iso.datetime(),
  /** How many words a document should have. */
  words: z.number(),
  language: z.string(),
  provider: z.string(),
  /** Null for the provider's own choice. */
  model: z.string().nullable(),
  prompt: z.string(),
  voice: z.string(),
  /** The pool of pods that has the voice; the main one where none is named. */
  pool: z.string().optional(),
  /** What its texts may cost together, US dollars; any sum where it is null or absent. */
  budget: z.number().positive().nullable().optional(),
  engine: z.object({ version: z.string(), ephemeris: z.string() }),
  /** The job this one was ordered again from; null for a first order. */
  again: JobId.nullable(),
  /**
   * Of a reading with two keys whose key is turned by whoever ordered it; the other's is turned by
   * the other. What is of both opens by both. Null, or absent, where a reading is open to its owner.
   */
  keys: z.enum(['p1', 'p2']).nullable().optional(),
  /** Absent where nobody's name but the product's stands on it. */
  brand: PrintBrand.optional(),
})
export type Commission = z.infer<typeof Commission>
export type PrintBrand = z.infer<typeof PrintBrand>

/** How documents are written and spoken: what settings say at the moment of the order. */
export type Manner = Pick<
  Commission,
  'words' | 'language' | 'provider' | 'model' | 'budget' | 'prompt' | 'voice' | 'pool'
>

export interface Wish {
  readonly type: JobType
  readonly system?: System | undefined
  readonly systems?: readonly System[] | undefined
  readonly relation?: Relation | undefined
  readonly people: readonly PersonSnapshot[]
  readonly question?: string | undefined
  readonly country?: string | null | undefined
  readonly again?: JobId | undefined
  readonly keys?: 'p1' | 'p2' | undefined
  readonly brand?: PrintBrand | undefined
}

/** What was wished for, made into everything that decides the result. `asOf` is the moment of the order. */
export function commissionOf(wish: Wish, manner: Manner, asOf: Date): Commission {
  const { type, people, question, again } = wish
  const systems = wish.system ? [wish.system] : SYSTEMS.filter(isWished(wish.systems))
  return {
    version: 1,
    type,
    system: wish.system ?? null,
    systems,
    relation: people.length === 2 ? (wish.relation ?? 'partners') : null,
    documents: [...planDocuments(type, systems)],
    people: [...people],
    question: question ?? null,
    country: wish.country ?? null,
    asOf: asOf.toISOString(),
    ...manner,
    engine: ENGINE,
    again: again ?? null,
    ...(wish.keys !== undefined && { keys: wish.keys }),
    ...(wish.brand !== undefined && { brand: wish.brand }),
  }
}

/** How many documents a wish is for. */
export function documentsWished({ type, system, systems }: Wish): number {
  return planDocuments(type, system ? [system] : SYSTEMS.filter(isWished(systems))).length
}

function isWished(wished: readonly System[] | undefined): (system: System) => boolean {
  return (system) => wished === undefined || wished.includes(system)
}
