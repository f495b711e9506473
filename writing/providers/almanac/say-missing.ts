import { list, say, type ProseSection } from './prose.ts'
import type { WritingRequest } from '../../writer.ts'
import type { Voice } from './voice.ts'
import { SYSTEM_TITLES, SYSTEMS } from '#core/systems.ts'

/** What a text was written without. A gap that is named misleads nobody. */
export function sayMissing(
  { document, missing }: WritingRequest,
  { names }: Voice,
): readonly ProseSection[] {
  if (document.theme !== 'verdict' || missing.length === 0) return []
  const titles = missing.map((system) => SYSTEMS.find((one) => one === system) ?? system)
  const named = list(
    titles.map((system) =>
      system in SYSTEM_TITLES ? SYSTEM_TITLES[system as keyof typeof SYSTEM_TITLES] : system,
    ),
  )
  const verb = missing.length === 1 ? 'was' : 'were'
  return [
    {
      heading: 'What Is Missing',
      paragraphs: [
        [
          say(
            `This verdict was reached without ${named}, whose readings of ${names.p1} and ${names.p2 ?? ''} ${verb} not completed.`,
          ),
          say(
            'Nothing has been put in the place of that testimony, and the weighing above would have to be done again if it arrived.',
          ),
        ],
      ],
    },
  ]
}
