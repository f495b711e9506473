import type { Brief, Theme } from '../../brief/brief.ts'

/**
 * Facts that name the day, the hour or the year of a birth in some calendar, or as the day from which a
 * year of life is counted: a Hebrew date with its festival, its day of the Omer or of the Moon's month, its
 * year and its places in cycles of years; the days between two such; the counted hour; the month that
 * makes a date of a tithi; a profection. Kept from whoever writes elsewhere.
 */
const BIRTH_DATA =
  /\.(?:hebrewDate|hebrewDay|hebrewYear|anniversaries)\.|\.weekday\.hour$|\.lunarMonth$|-profection$/

/** The brief without what would tell a provider when somebody was born. The positions that follow from it stay. */
export function withoutBirthData(brief: Brief): Brief {
  return {
    ...brief,
    thesis: { ...brief.thesis, for: told(brief.thesis.for), against: told(brief.thesis.against) },
    themes: brief.themes.flatMap(themeWithout),
    question: brief.question && { ...brief.question, facts: told(brief.question.facts) },
    rare: told(brief.rare),
    coincidences: told(brief.coincidences),
    leanings: told(brief.leanings),
    time: told(brief.time),
    notes: brief.notes.map((note) => ({ ...note, facts: told(note.facts) })),
    digests: brief.digests.map((digest) => ({
      ...digest,
      thesis: {
        ...digest.thesis,
        for: told(digest.thesis.for),
        against: told(digest.thesis.against),
      },
      told: told(digest.told),
    })),
    cutFirst: told(brief.cutFirst),
  }
}

/** A theme that stood on such a fact stands on its next. */
function themeWithout(theme: Theme): readonly Theme[] {
  const facts = theme.facts.filter(({ fact }) => !BIRTH_DATA.test(fact.id))
  const [first] = facts
  if (first === undefined) return []
  const [pillar = first.fact.id] = told([theme.pillar])
  const [counter = null] = told(theme.counter === null ? [] : [theme.counter])
  const links = theme.links.filter(({ from, to }) => told([from, to]).length === 2)
  return [{ ...theme, facts, pillar, counter, links, recalls: told(theme.recalls) }]
}

function told(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !BIRTH_DATA.test(id))
}
