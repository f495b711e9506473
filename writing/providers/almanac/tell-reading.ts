import type { Brief, Theme } from '../../brief/brief.ts'
import { headingOf } from './plan/heading-of.ts'
import { knotsOf } from './plan/knots.ts'
import { wordsIn, wordsOf, type Paragraph, type Section } from './plan/paragraph.ts'
import { roomFor, type Room } from './plan/room.ts'
import { frameOf } from './plan/tell-frame.ts'
import { tellKnot } from './plan/tell-knot.ts'
import { tellNotes, tellWithheld } from './plan/tell-limits.ts'
import { tellQuestion } from './plan/tell-question.ts'
import { speakersOf } from './speech/speakers.ts'
import { tellerOf, type Teller } from './teller.ts'
import { wordsAimedAt } from './words-aimed-at.ts'
import { toldOf, type Told } from './told.ts'

/** An opening and a close take about so many words. */
const FRAME_WORDS = 100

/** A reading of one person, or of what lies between two, in one system: section by section. */
export function* tellReading(brief: Brief, refused: ReadonlySet<string>): Generator<Section> {
  const speakers = speakersOf(brief)
  const teller = tellerOf(brief, speakers, { refused })
  const told = toldOf(brief, speakers)
  const frame = frameOf(brief, told, teller)
  yield frame.opening

  const question = tellQuestion(brief, told, teller)
  if (question !== null) yield question

  const asked = question === null ? 0 : wordsOf(question)
  const room = roomFor(told.size, Math.max(200, wordsAimedAt(brief) - FRAME_WORDS - asked))
  for (const [index, theme] of brief.themes.entries()) {
    const isLast = index === brief.themes.length - 1
    const section = tellTheme(theme, told, teller, room)
    const limits = isLast ? [tellNotes(brief, told, teller), tellWithheld(brief, teller)] : []
    yield {
      ...section,
      paragraphs: [...section.paragraphs, ...limits.filter((each) => each.length > 0)],
    }
  }
  yield frame.close()
}

// oxlint-disable-next-line max-params -- a theme, and what it is told with
function tellTheme(
  theme: Theme,
  told: ReadonlyMap<string, Told>,
  teller: Teller,
  room: Room,
): Section {
  const heading = headingOf(theme, told, teller)
  const paragraphs = knotsOf(theme, told).map((knot): Paragraph => {
    const paragraph = tellKnot(knot, teller, room.for(knot.facts.length))
    room.take(knot.facts.length, wordsIn(paragraph))
    return paragraph
  })
  return { heading, paragraphs: paragraphs.filter((each) => each.length > 0) }
}
