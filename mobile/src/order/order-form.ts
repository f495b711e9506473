import type { OrderJobRequest } from '@contract/jobs.ts'
import type { FieldProblem } from '@contract/problems.ts'

export type JobType = OrderJobRequest['type']
type System = NonNullable<OrderJobRequest['system']>
export type Relation = NonNullable<OrderJobRequest['relation']>

export const SYSTEMS = ['western', 'vedic', 'humanDesign', 'geneKeys', 'kabbalah'] as const
export const RELATIONS = ['partners', 'friends', 'family', 'colleagues'] as const

/** What may be ordered about so many people, the largest first. */
export const TYPES = {
  one: ['complete_reading', 'single_system'],
  two: ['nuclear_v2', 'synastry'],
} as const satisfies Record<string, readonly JobType[]>

/** An order as it is being put together. */
export interface OrderForm {
  readonly count: 'one' | 'two'
  readonly first: string | null
  readonly second: string | null
  /** Whether it is all five systems, or one. */
  readonly size: 'all' | 'single'
  readonly system: System
  readonly relation: Relation
  readonly question: string
  /** Null for the usual one. */
  readonly voice: string | null
  readonly hasTwoKeys: boolean
  readonly isSamePerson: boolean
}

export const EMPTY_ORDER: OrderForm = {
  count: 'one',
  first: null,
  second: null,
  size: 'all',
  system: 'western',
  relation: 'partners',
  question: '',
  voice: null,
  hasTwoKeys: false,
  isSamePerson: false,
}

export function typeOf({ count, size }: Pick<OrderForm, 'count' | 'size'>): JobType {
  return TYPES[count][size === 'all' ? 0 : 1]
}

/** How many documents a type has; a document costs one credit where credits are asked. */
export const DOCUMENTS: Readonly<Record<JobType, number>> = {
  nuclear_v2: 16,
  complete_reading: 5,
  synastry: 3,
  single_system: 1,
  hook: 3,
}

/** What is sent; null while somebody is not chosen. What a type does not ask for is left out. */
export function orderOf(form: OrderForm): OrderJobRequest | null {
  const { first, second, question, voice } = form
  const type = typeOf(form)
  const isOfTwo = form.count === 'two'
  if (first === null || (isOfTwo && second === null)) return null
  const asked = question.trim()
  return {
    type,
    people: isOfTwo && second !== null ? [first, second] : [first],
    ...(form.size === 'single' && { system: form.system }),
    ...(isOfTwo && { relation: form.relation }),
    ...(asked !== '' && { question: asked }),
    ...(voice !== null && { voice: voice as NonNullable<OrderJobRequest['voice']> }),
    ...(isOfTwo && form.isSamePerson && { samePerson: true }),
    ...(type === 'nuclear_v2' && form.hasTwoKeys && { keys: 'two' as const }),
  }
}

/** Where on the form a refused field stands. */
export type OrderField =
  | 'first'
  | 'second'
  | 'question'
  | 'voice'
  | 'system'
  | 'samePerson'
  | 'form'

/** What was refused, by where it is mended; several at one place are told together. */
export function refusalsByField(
  problems: readonly FieldProblem[],
  say: (problem: FieldProblem) => string,
): Partial<Record<OrderField, string>> {
  const told: Partial<Record<OrderField, string>> = {}
  for (const problem of problems) {
    const place = placeOf(problem.field)
    const words = say(problem)
    told[place] = told[place] === undefined ? words : `${told[place]} ${words}`
  }
  return told
}

function placeOf(field: string): OrderField {
  if (field === 'people' || field === 'people.0') return 'first'
  if (field.startsWith('people.')) return 'second'
  const known: readonly string[] = ['question', 'voice', 'system', 'samePerson']
  return known.includes(field) ? (field as OrderField) : 'form'
}

/** Whether it was refused because nobody said that a person agreed: that can be said on the spot. */
export function isUndeclared({ field, mend }: FieldProblem): boolean {
  return field.startsWith('people.') && mend.includes('/consent')
}
