import type { Names } from '#astrology/facts.ts'
import type { Brief } from '../../brief/brief.ts'
import { titleOf } from '../../documents/title-of.ts'
import { toDialect } from './dialect.ts'
import { writtenName } from '../../spoken-name.ts'
import type { Section } from './plan/paragraph.ts'
import { tellHook } from './tell-hook.ts'
import { tellReading } from './tell-reading.ts'
import { tellVerdict } from './verdict/tell-verdict.ts'

/**
 * The whole text of a brief in the writers' dialect, section by section: each is a few milliseconds
 * of work. Pure: the same brief, the same text.
 */
export function* writeBrief(brief: Brief): Generator<string> {
  yield `# ${titleOf(brief.document, namesOf(brief))}\n\n`
  for (const section of sectionsOf(brief)) {
    if (section.paragraphs.length > 0) yield `${toDialect(section)}\n\n`
  }
}

function* sectionsOf(brief: Brief): Generator<Section> {
  const { theme, subject } = brief.document
  if (theme === 'sun' || theme === 'moon' || theme === 'rising') yield tellHook(brief)
  else if (theme === 'verdict' && subject === 'couple') yield* tellVerdict(brief)
  else yield* tellReading(brief)
}

function namesOf({ people }: Brief): Names {
  const [p1, p2] = people.map(({ name }) => writtenName(name))
  return { p1: p1 ?? '', ...(p2 !== undefined && { p2 }) }
}
