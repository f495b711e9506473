import { asksForSystem, PEOPLE_IN_JOB, readsAllSystems, type JobType } from '#core/job-types.ts'
import { isSamePerson, type PersonSnapshot } from '#core/person.ts'
import type { OrderAgainRequest, OrderJobRequest } from './contract/jobs.ts'
import type { FieldProblem } from './contract/problems.ts'

/** What is wrong with an order beyond its shape: whether its fields belong to its type. */
export function checkOrder(order: OrderJobRequest): FieldProblem[] {
  const { type, people, system } = order
  const wanted = PEOPLE_IN_JOB[type]
  const errors = checkChoices(type, order)
  if (people.length !== wanted) {
    const mend = `Name ${wanted} by id.`
    errors.push({ field: 'people', problem: `a ${type} is about ${wanted}`, mend })
  }
  if (asksForSystem(type) && system === undefined) {
    errors.push({ field: 'system', problem: 'is missing', mend: 'Say which system to read.' })
  }
  if (!asksForSystem(type) && system !== undefined) {
    errors.push(unused('system', 'Leave it out: this type reads several.'))
  }
  if (order.keys !== undefined && wanted === 1) {
    errors.push(unused('keys', 'Leave it out: it is for readings about two people.'))
  }
  return errors
}

/** The same person twice is seldom meant, so it is asked about; `samePerson` is the answer. */
export function checkCouple(
  people: readonly PersonSnapshot[],
  { samePerson = false }: Pick<OrderJobRequest, 'samePerson'>,
): FieldProblem[] {
  const [first, second] = people
  if (!first || !second || samePerson || !isSamePerson(first, second)) return []
  const mend = 'Name another person, or send samePerson: true to lay them beside themselves.'
  return [{ field: 'people.1', problem: 'is the same person as the first', mend }]
}

/** The same of what may be chosen anew when an order is placed again. */
export function checkChoices(
  type: JobType,
  { systems, relation }: Pick<OrderAgainRequest, 'systems' | 'relation'>,
): FieldProblem[] {
  const errors: FieldProblem[] = []
  if (systems !== undefined && !readsAllSystems(type)) {
    errors.push(unused('systems', 'Leave it out: it is for the types that read every system.'))
  }
  if (relation !== undefined && PEOPLE_IN_JOB[type] === 1) {
    errors.push(unused('relation', 'Leave it out: it is for readings about two people.'))
  }
  return errors
}

function unused(field: string, mend: string): FieldProblem {
  return { field, problem: 'is not used here', mend }
}
