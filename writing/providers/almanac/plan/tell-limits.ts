import type { Brief } from '../../../brief/brief.ts'
import { statementOf } from '#astrology/facts.ts'
import { NOTES } from '../skeletons/notes.ts'
import { letterOf } from '../speech/speakers.ts'
import type { Teller } from '../teller.ts'
import type { Told } from '../told.ts'
import type { Paragraph } from './paragraph.ts'

const MOST_WITHHELD = 3

/** What another document of the package tells otherwise, and why both may stand; in this document's own words. */
export function tellNotes(
  { notes, document }: Brief,
  told: ReadonlyMap<string, Told>,
  teller: Teller,
): Paragraph {
  teller.startParagraph()
  return notes.flatMap(({ id, facts }) => {
    const text = teller.choose(NOTES[id]?.[document.subject] ?? [], id)
    const cites = facts.filter((each) => told.has(each))
    return text === null || cites.length === 0 ? [] : [teller.quote({ text, cites })]
  })
}

/** What the time of birth withholds, the first of it. */
export function tellWithheld({ withheld }: Brief, teller: Teller): Paragraph {
  teller.startParagraph()
  return withheld.slice(0, MOST_WITHHELD).map((fact) => {
    const text = statementOf(fact).replaceAll(
      /\{(p1|p2)\}/g,
      (_, who: 'p1' | 'p2') => `{${letterOf(teller.speakers, who)}}`,
    )
    return teller.quote({ text, cites: [fact.id] })
  })
}
