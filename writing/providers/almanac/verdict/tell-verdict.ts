import type { Brief, Theme } from '../../../brief/brief.ts'
import { inOneBreath } from '../plan/in-one-breath.ts'
import { wordsOf, type Section } from '../plan/paragraph.ts'
import { roomFor } from '../plan/room.ts'
import { tellNotes, tellWithheld } from '../plan/tell-limits.ts'
import { PARTS } from '../skeletons/verdict.ts'
import { speakersOf } from '../speech/speakers.ts'
import { tellerOf, type Teller } from '../teller.ts'
import { wordsAimedAt } from '../words-aimed-at.ts'
import { toldOf, type Told } from '../told.ts'
import { tellAnswer } from './tell-answer.ts'
import { tellAgreements, tellContradictions } from './tell-agreements.ts'
import { tellChange } from './tell-change.ts'
import { tellFinding } from './tell-finding.ts'
import { tellPromises } from './tell-promises.ts'
import { tellCost, tellEase } from './tell-ease-and-cost.ts'
import { tellRare } from './tell-rare.ts'
import { tellTime } from './tell-time.ts'
import { tellWitness } from './tell-witness.ts'

/** What a part of the verdict is told with. */
export interface Court {
  readonly brief: Brief
  readonly theme: Theme
  readonly told: ReadonlyMap<string, Told>
  readonly teller: Teller
  /** Words for each fact, of those that the parts before it have left. */
  readonly wordsAFact: number
  /** What the choice of wordings for this part hangs on besides names: which facts it has. */
  readonly place: string
}

type Part = (court: Court) => Section['paragraphs']

const TELL: Readonly<Record<string, Part>> = {
  finding: tellFinding,
  agreements: tellAgreements,
  contradictions: tellContradictions,
  ease: tellEase,
  cost: tellCost,
  rare: tellRare,
  time: tellTime,
  promises: tellPromises,
  change: tellChange,
}

/** Finding, promises and what would change the verdict take about so many words more than their facts. */
const FIXED_WORDS = 150

/**
 * The verdict, part by part in its fixed order: it decides first, then hears the witnesses, weighs
 * where they agree and differ, says what is easy and what it costs, and ends in what two people
 * can do.
 */
export function* tellVerdict(brief: Brief, refused: ReadonlySet<string>): Generator<Section> {
  const speakers = speakersOf(brief)
  const teller = tellerOf(brief, speakers, { refused })
  const told = toldOf(brief, speakers)
  const room = roomFor(told.size, Math.max(200, wordsAimedAt(brief) - FIXED_WORDS))
  for (const theme of brief.themes) {
    const court = { brief, theme, told, teller, wordsAFact: room.for(1), place: placeOf(theme) }
    const section = theme.id === 'question' ? tellAnswer(court) : partOf(court)
    if (section === null || section.paragraphs.length === 0) continue
    room.take(theme.facts.length, wordsOf(section))
    yield section
  }
}

function partOf(court: Court): Section {
  const { theme, teller, brief, told, place } = court
  const tell = theme.id.startsWith('witness.') ? tellWitness : TELL[theme.id]
  const paragraphs = tell?.(court) ?? []
  const heading = teller.choose(PARTS[theme.id] ?? [], place) ?? theme.about
  const limits = theme.id === 'change' ? [tellWithheld(brief, teller)] : []
  const notes = tellNotes({ ...brief, notes: notesOf(court) }, told, teller)
  // The last word is the verdict's own.
  const all = theme.id === 'change' ? [...limits, ...paragraphs] : [...paragraphs, notes]
  const whole = all.map((each) => inOneBreath(each, teller))
  return { heading, paragraphs: whole.filter((each) => each.length > 0) }
}

function placeOf({ id, facts, recalls }: Theme): string {
  return [id, ...facts.map(({ fact }) => fact.id), ...recalls].join('+')
}

/** Notes that stand in this part: each where its facts are told last. */
function notesOf({ theme, brief }: Court): Brief['notes'] {
  const lastOf = (note: Brief['notes'][number]) =>
    brief.themes.findLast(({ facts }) => facts.some(({ fact }) => note.facts.includes(fact.id)))
  return brief.notes.filter((note) => lastOf(note)?.id === theme.id)
}
