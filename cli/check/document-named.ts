import { InputError } from '#core/errors.ts'
import { planDocuments, type DocumentPlan } from '#core/job-types.ts'

const DOCUMENTS: readonly DocumentPlan[] = [
  ...planDocuments('nuclear_v2'),
  ...planDocuments('hook'),
]

/** A document by its id, `couple.verdict`. Throws `InputError` by the name of `field` for one no package has. */
export function documentNamed(id: string, field = 'document'): DocumentPlan {
  const document = DOCUMENTS.find((each) => each.id === id)
  if (document) return document
  const mend = `Give one of: ${DOCUMENTS.map((each) => each.id).join(', ')}.`
  throw new InputError(field, `${id} is no document`, mend)
}
