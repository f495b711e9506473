import { HELP_LINES, WORLD_DIRECTORY, type HelpLines } from './help-lines.ts'
import type { Category } from './categories.ts'

/**
 * What stands where a question is of a matter no chart answers: fixed words, reviewed once, the
 * same for every customer and every writer. Without names, scores, placements or words of love;
 * third person throughout; whom to call by the country the order came from, the world's directory
 * where it is not known. Nothing here tells anybody to stay or to leave, and nobody is blamed.
 */
export function reviewedAnswer(category: Category, country: string | null): string {
  const lines = HELP_LINES[country?.toUpperCase() ?? '']
  return `${ANSWERS[category]} ${whomToCall(LINE_OF[category], lines)}`.trim()
}

/**
 * The same in a sentence, for a package in which another document has it whole: that no chart
 * answers, and who helps, with the number itself, for a reader may open any document first. Each
 * place of a package has a wording of its own.
 */
export function reviewedInShort(category: Category, country: string | null, place: number): string {
  const lines = HELP_LINES[country?.toUpperCase() ?? '']
  const kind = LINE_OF[category]
  const help = kind === null ? HELPERS[category] : lineAndEmergency(kind, lines)
  return IN_SHORT[place % IN_SHORT.length]!.replace('[help]', help)
}

/** Who helps where no line does. */
const HELPERS: Readonly<Record<Category, string>> = {
  'self-harm': 'a person who listens',
  violence: 'people who are trained for it',
  minor: 'people whose work is to listen to the young',
  death: 'a doctor for what is known, and somebody near for what is feared',
  pregnancy: 'a midwife, a doctor or a clinic',
  health: 'a doctor or a pharmacist',
  law: 'a lawyer or a free legal advice centre',
  whereabouts: 'the police where somebody is missing',
}

function lineAndEmergency(kind: Kind, lines: HelpLines | undefined): string {
  const line = lines?.[kind]
  const own = line ? named(line) : `the lines listed at ${WORLD_DIRECTORY}`
  return `${own}, and in danger ${lines?.emergency ?? '112, or 911 in North America'}`
}

const IN_SHORT: readonly string[] = [
  'What was asked is no matter for a chart, and this is who helps with it: [help].',
  'The question that came with this order is for others to hear: [help].',
  'For what was asked there is better help than a reading: [help].',
  'A reading is the wrong place for the question, and the right one is elsewhere: [help].',
  'Nothing in these pages bears on the question. Who can help: [help].',
  'Here the question stays unanswered on purpose, and it can be taken further: [help].',
  'Such a question belongs with people who can listen and act: [help].',
  'Charts are silent on what was asked, and help need not wait for them: [help].',
  'This document leaves the question alone, since others know more of it: [help].',
  'One thing that was asked is told by no chart. It can be talked about: [help].',
  'The question has a place of its own, which is not astrology: [help].',
  'To the question itself there is nothing to say from here, and much elsewhere: [help].',
  'No placement answers what was asked; it is worth a call or a visit instead: [help].',
  'About the question this text keeps quiet, because somebody else can help: [help].',
  'Whoever asked need not be alone with it, and a chart is no company: [help].',
]

type Kind = Exclude<keyof HelpLines, 'emergency'>

/** Which line helps with which matter; null where a profession does and no line. */
const LINE_OF: Readonly<Record<Category, Kind | null>> = {
  'self-harm': 'crisis',
  violence: 'violence',
  minor: 'child',
  death: null,
  pregnancy: null,
  health: null,
  law: null,
  whereabouts: null,
}

const ANSWERS: Readonly<Record<Category, string>> = {
  'self-harm':
    'This question is about a life, and a chart has nothing to say to it. No planet decides whether somebody goes on living, and no reading should be weighed in a night like that. A person who listens can be reached now, at any hour, and need not be told more than one wishes to say.',
  violence:
    'This question is about harm, and a chart has nothing to say to it. No placement makes a person strike, threaten or force another, and none makes a person bear it. What was done is the doing of whoever did it. People who are trained for exactly this can be spoken to in private, and what comes next can be thought through with them.',
  minor:
    'This question is about somebody who is not grown up, and of young people this reading says nothing about love, bodies or marriage. If a young person is troubled, pressed or frightened, there are people whose work is to listen to them.',
  death:
    'No chart shows when or how a life ends, and this reading does not guess. The old books contain rules for it; tested, they have never held. Where there is worry about somebody’s life, a doctor can say what is known. Where there is grief or dread, it is worth being spoken aloud to somebody near.',
  pregnancy:
    'Whether a child is on its way, will come, or will be well is nothing a chart can see. A midwife, a doctor or a clinic can say what is known, and early. The waiting is hard enough without a guess from here. Where a child has been lost, two people may grieve at two paces, and there are midwives and groups of parents who know that and will listen.',
  health:
    'Illness and its treatment are matters for people who can examine a body, and a chart examines nothing. No medicine should be begun, changed or stopped because of a reading. A doctor or a pharmacist can be asked today, and a second opinion is always allowed.',
  law: 'Courts, contracts and papers are decided by evidence and by people who know the law of the place, and a chart knows neither. A lawyer or a free legal advice centre can say what the chances are and what has to be done by when.',
  whereabouts:
    'A chart does not show where a person is, whom they are with or what they do unseen, and this reading would not say so if it did. Whoever is missing somebody can go to the police, who take such reports at any time. What another person keeps to themselves is theirs to tell.',
}

function whomToCall(kind: Kind | null, lines: HelpLines | undefined): string {
  if (kind === null) return ''
  const emergency = lines
    ? `Whoever is in danger at this moment can call ${lines.emergency}.`
    : 'Whoever is in danger at this moment can call the emergency number of the country, which is 112 in most of the world and 911 in North America.'
  const line = lines?.[kind]
  const own = line
    ? `The line to call is ${named(line)}.`
    : `Lines for every country are listed at ${WORLD_DIRECTORY}.`
  return `${own} ${emergency}`
}

/** A line that is called by its number is not named twice. */
function named({ name, number }: { readonly name: string; readonly number: string }): string {
  return name === number ? number : `${name}, ${number}`
}
