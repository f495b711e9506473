import type { DocumentPlan } from '#core/job-types.ts'
import type { Names } from '#astrology/facts.ts'
import type { Finished } from '../text.ts'
import { calledBy } from '../given-name.ts'
import { spokenName } from '../spoken-name.ts'
import { finding, type Finding } from './finding.ts'
import { wholeName } from './person.ts'

/** A text names whom it is about, whole or as they are called. */
export function checkNames(
  { evidence }: Finished,
  { names, document }: { readonly names: Names; readonly document: DocumentPlan },
): readonly Finding[] {
  // A name that was typed in other forms of its letters is the same name.
  const text = evidence.map(({ sentence }) => sentence.normalize('NFKC')).join('\n')
  const isNamed = (name: string) =>
    [name, calledBy(name)].some((each) => wholeName(each).test(text))
  const about = document.subject === 'couple' ? [names.p1, names.p2] : [names[document.subject]]
  const absent = about.filter(
    (name) => name !== undefined && spokenName(name) !== '' && !isNamed(name),
  )
  return absent.map((name) =>
    finding('names', 'serious', {
      complaint: `The text never names ${name}; speak of ${name} by name.`,
    }),
  )
}
