import type { Brief } from '../../../brief/brief.ts'
import { statementOf } from '#astrology/facts.ts'
import { SYSTEMS } from '#core/systems.ts'
import { NO_HOUR, NOTES } from '../skeletons/notes.ts'
import { letterOf } from '../speech/speakers.ts'
import { hash } from '../speech/hash.ts'
import type { Teller } from '../teller.ts'
import type { Told } from '../told.ts'
import type { Paragraph } from './paragraph.ts'

const MOST_WITHHELD = 2

/** What another document of the package tells otherwise, and why both may stand; in this document's own words. */
export function tellNotes(
  { notes, document }: Brief,
  told: ReadonlyMap<string, Told>,
  teller: Teller,
): Paragraph {
  teller.startParagraph()
  return notes.flatMap(({ id, facts }) => {
    const text = wordingFor(NOTES[id]?.[document.subject] ?? [], document, teller.names)
    const cites = facts.filter((each) => told.has(each))
    return text === null || cites.length === 0 ? [] : [teller.quote({ text, cites })]
  })
}

/** The first document of a package that carries a note has one wording, the next the next; which is first hangs on whom it is about. */
function wordingFor(
  wordings: readonly string[],
  { theme }: Brief['document'],
  names: string,
): string | null {
  const later = theme === 'vedic' || theme === 'geneKeys' ? 1 : 0
  const place = theme === 'verdict' ? 2 : later
  return wordings[(place + hash(names)) % wordings.length] ?? null
}

/** What the time of birth withholds: the first of it where one is spoken of, and of two whose hour is not known. */
export function tellWithheld({ withheld, document }: Brief, teller: Teller): Paragraph {
  teller.startParagraph()
  const slot = (who: 'p1' | 'p2') => `{${letterOf(teller.speakers, who)}}`
  if (document.subject !== 'couple') {
    return withheld.slice(0, MOST_WITHHELD).map((fact) => {
      const text = statementOf(fact).replaceAll(/\{(p1|p2)\}/g, (_, who: 'p1' | 'p2') => slot(who))
      return teller.quote({ text, cites: [fact.id] })
    })
  }
  const whose = (['p1', 'p2'] as const).filter((who) =>
    withheld.some(({ subject }) => subject === who),
  )
  const start = THEMES.indexOf(document.theme)
  return whose.map((who, place) => {
    const text = NO_HOUR[(start + place * THEMES.length) % NO_HOUR.length]!.replace(
      '[who]',
      slot(who),
    )
    const cites = withheld.filter(({ subject }) => subject === who).map(({ id }) => id)
    return teller.quote({ text, cites })
  })
}

/** Documents of two in the order of a package, so that each has a wording of its own. */
const THEMES: readonly Brief['document']['theme'][] = [...SYSTEMS, 'verdict']
