import { SYSTEM_TITLES, SYSTEMS, type System } from '#core/systems.ts'
import type { WritingRequest } from '../../writer.ts'
import { bothNames } from './topic.ts'
import { list, say, type ProseSection } from './prose.ts'
import type { Voice } from './voice.ts'

/** The systems a request calls missing, by key or by title. */
export function lackingSystems(missing: readonly string[]): readonly System[] {
  return SYSTEMS.filter(
    (system) => missing.includes(system) || missing.includes(SYSTEM_TITLES[system]),
  )
}

/** What a text was written without. A gap that is named misleads nobody. */
export function sayMissing(
  { document, missing }: WritingRequest,
  { names }: Voice,
): readonly ProseSection[] {
  const lacking = lackingSystems(missing)
  if (document.theme !== 'verdict' || lacking.length === 0) return []
  const titles = list(lacking.map((system) => SYSTEM_TITLES[system]))
  const whom = bothNames(names)
  return [
    {
      heading: 'What Is Missing',
      paragraphs: [
        [
          say(
            `This verdict was reached without ${titles}, whose readings of ${whom} were not all completed.`,
          ),
          say(
            'Nothing has been put in the place of that testimony, and the weighing would have to be done again if it arrived.',
          ),
        ],
      ],
    },
  ]
}
