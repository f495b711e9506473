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
 * of work. What is refused, sentences by their letters, is said in other words, and what hangs on
 * it follows those. Pure: the same brief, the same text.
 */
export function* writeBrief(
  brief: Brief,
  refused: ReadonlySet<string> = new Set(),
): Generator<string> {
  yield `# ${titleOf(brief.document, namesOf(brief))}\n\n`
  for (const section of sectionsOf(brief, refused)) {
    if (section.paragraphs.length > 0) yield `${toDialect(section)}\n\n`
  }
}

function* sectionsOf(brief: Brief, refused: ReadonlySet<string>): Generator<Section> {
  const { theme, subject } = brief.document
  if (theme === 'sun' || theme === 'moon' || theme === 'rising') yield tellHook(brief, refused)
  else if (theme === 'verdict' && subject === 'couple') yield* tellVerdict(brief, refused)
  else yield* tellReading(brief, refused)
}

function namesOf({ people }: Brief): Names {
  const [p1, p2] = people.map(({ name }) => writtenName(name))
  return { p1: p1 ?? '', ...(p2 !== undefined && { p2 }) }
}
