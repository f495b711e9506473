import type { Brief } from '../../../brief/brief.ts'
import type { Fact } from '#astrology/facts.ts'
import { SYSTEMS } from '#core/systems.ts'
import { NO_HOUR, NOT_TOLD, NOTES, TOLD_IN_PART } from '../skeletons/notes.ts'
import { letterOf } from '../speech/speakers.ts'
import { hash } from '../../../hash.ts'
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
    const text = wordingFor(NOTES[id]?.[document.subject] ?? [], document, `${teller.names}|${id}`)
    const cites = facts.filter((each) => told.has(each))
    return text === null || cites.length === 0 ? [] : [teller.quote({ text, cites })]
  })
}

/** The first document of a package that carries a note has one wording, the next the next; which is first hangs on whom it is about and on the note. */
function wordingFor(
  wordings: readonly string[],
  { theme }: Brief['document'],
  key: string,
): string | null {
  const later = theme === 'vedic' || theme === 'geneKeys' ? 1 : 0
  const place = theme === 'verdict' ? 2 : later
  return wordings[(place + hash(key)) % wordings.length] ?? null
}

/** What the time of birth withholds: the first of it where one is spoken of, and of two whose hour is not known. */
export function tellWithheld({ withheld, document }: Brief, teller: Teller): Paragraph {
  teller.startParagraph()
  const turn = hash(`${teller.names}|withheld`)
  const slot = (who: 'p1' | 'p2') => `{${letterOf(teller.speakers, who)}}`
  if (document.subject !== 'couple') {
    const start = turn + THEMES.indexOf(document.theme) * MOST_WITHHELD
    return withheld.slice(0, MOST_WITHHELD).map((fact, place) => {
      const { what, isPart } = unsaid(fact)
      const wordings = isPart ? TOLD_IN_PART : NOT_TOLD
      const at = start + place + (document.subject === 'p2' ? PACKAGE_HALF : 0)
      const text = wordings[at % wordings.length]!.replaceAll(
        '[who]',
        slot(fact.subject === 'p2' ? 'p2' : 'p1'),
      )
      return teller.quote({ text: text.replace('[what]', what), cites: [fact.id] })
    })
  }
  const whose = (['p1', 'p2'] as const).filter((who) =>
    withheld.some(({ subject }) => subject === who),
  )
  const start = turn + THEMES.indexOf(document.theme)
  return whose.map((who, place) => {
    const text = NO_HOUR[(start + place * THEMES.length) % NO_HOUR.length]!.replace(
      '[who]',
      slot(who),
    )
    const cites = withheld.filter(({ subject }) => subject === who).map(({ id }) => id)
    return teller.quote({ text, cites })
  })
}

/** So far are the wordings of the second person's readings from those of the first. */
const PACKAGE_HALF = 5

/** What is withheld, as somebody's own: `Moon`, `profile`, `list of channels`. */
function unsaid({ sentence }: Fact): { readonly what: string; readonly isPart: boolean } {
  const [name = ''] = sentence.split(' cannot be told')
  const what = name
    .replace(/^\{p\d\}'s /, '')
    .replace(/^The list of the (.+) of \{p\d\}$/, '$1')
    .replace(/^The (.+) of \{p\d\}$/, '$1')
    .replace(/ \((?:Lagna|Chandra)\)$/, '')
  return { what, isPart: sentence.includes(' in full') }
}

/** Documents of two in the order of a package, so that each has a wording of its own. */
const THEMES: readonly Brief['document']['theme'][] = [...SYSTEMS, 'verdict']
