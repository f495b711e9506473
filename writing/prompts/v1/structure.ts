import type { Brief } from '../../brief/brief.ts'

/** What a document of each kind is made of; told after the shared part, for it differs. */
export function structureOf({ document, themes, words }: Brief): string {
  const { theme, subject } = document
  if (theme === 'verdict') return VERDICT.replace('{words}', String(words))
  if (theme === 'sun' || theme === 'moon' || theme === 'rising') return HOOK
  const many = themes.length
  const whom = subject === 'couple' ? 'what lies between the two' : 'the one person'
  return `# This document
About ${words} words on ${whom}, in an opening without a heading, ${many} parts in the order of the brief's themes, and a short close. The opening states the thesis through one lived moment and the two heaviest facts. Each part turns on its pillar, meets its counter where there is one, and uses every fact of its theme that earns its place; at least half of the sentences that cite join two facts or more. Where the brief holds a question, its answer comes first after the opening, in the words of the charts. The close returns to the opening's moment and lets it end otherwise.`
}

const HOOK = `# This document
At most 900 characters, without headings but for the title. One argument in one breath: of the Sun what the person wants, of the Moon what is needed, of the rising sign what is shown. The first sentence is the rarest true thing in the brief with how rare it is. Every sentence rests on a fact; none would fit the next person.`

const VERDICT = `# This document
About {words} words that decide something. In this order, each with a heading: the finding, in at most 60 words; the question, where there is one; five witnesses, each with what it looked at and its range; where independent roots agree; what contradicts and why both may be right; what is easy; what it costs, with its early sign and its remedy; what is rare, and what sounds grave but is common; three windows of time with their dates; five agreements the two could make and observe, each to be begun within a week and undone as easily; and what would change this verdict. Leanings and scores are quoted as the brief words them, and no average is taken.`
