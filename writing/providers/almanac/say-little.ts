import type { DocumentTheme } from '#core/job-types.ts'
import type { WritingRequest } from '../../writer.ts'
import { fill, say, type ProseSection } from './prose.ts'
import type { Voice } from './voice.ts'

/** Below this many facts a reading is thin, and says why. */
const FEW_FACTS = 12

/** A thin reading explains itself: what an uncertain birth time withholds, and why it is not guessed. */
export function sayLittle(
  { document, facts }: WritingRequest,
  { names, subject }: Voice,
): readonly ProseSection[] {
  if (document.lane === 'preview')
    return facts.length > 0 ? [] : [sayUnknown(document.theme, names.p1)]
  if (facts.length >= FEW_FACTS) return []
  const slots = {
    ...names,
    name: subject === 'couple' ? '' : (names[subject] ?? ''),
    system: SYSTEM_NOUNS[document.theme],
  }
  const role = document.theme === 'verdict' ? 'verdict' : subject
  return [
    {
      heading: 'How Much Could Be Known',
      paragraphs: [LITTLE[role].map((sentence) => say(fill(sentence, slots)))],
    },
  ]
}

/** A hook without a fact says so, and what would be needed. */
function sayUnknown(theme: DocumentTheme, name: string): ProseSection {
  const light = SYSTEM_NOUNS[theme]
  return {
    heading: null,
    paragraphs: [
      [
        say(
          `In the case of ${name} the hour of birth is not known closely enough to say in which sign ${light} stood.`,
        ),
        say(`It would be easy to guess, and a guess would describe somebody else.`),
        say(
          `With the hour from a certificate or a family Bible, the place of ${light} can be computed for ${name} to the minute of arc.`,
        ),
      ],
    ],
  }
}

const SYSTEM_NOUNS: Readonly<Record<DocumentTheme, string>> = {
  western: 'Western astrology',
  vedic: 'Jyotish',
  humanDesign: 'Human Design',
  geneKeys: 'the work with the keys',
  kabbalah: 'the Kabbalah of the birth date',
  verdict: 'a verdict',
  sun: 'the Sun',
  moon: 'the Moon',
  rising: 'the rising sign',
}

const LITTLE: Readonly<Record<'p1' | 'p2' | 'couple' | 'verdict', readonly string[]>> = {
  p1: [
    'The material for this part is slender, and the reader deserves to hear why {system} has so little to say of {name}.',
    'In {system} some statements hold for a whole day, while others change within minutes.',
    'When the hour of birth is not known closely enough, {system} can keep the first kind only.',
    'It would have been easy to set the clock at noon and to describe {name} in the full detail of {system}, but such detail would belong to nobody.',
    'Should a certificate or a relative’s memory ever supply the hour, the chapter on {system} can be written for {name} at its proper length.',
  ],
  p2: [
    'Not much could be established here, and {system} owes {name} an explanation for that.',
    'A part of what {system} teaches rests on the minute of birth and falls away when the minute is in doubt.',
    'What is left in {system} is true of the entire stretch of time in which the birth may have happened.',
    'A guessed hour would have filled the pages of {system}, yet a stranger would have walked through them under the name of {name}.',
    'The door stays open: with a better record of the hour, {system} would have a good deal more to add about {name}.',
  ],
  couple: [
    'There is less to compare than usual, for {system} can only join what is certain for {p1} to what is certain for {p2}.',
    'Wherever one of the two birth times is doubtful, {system} drops the contacts that depend on it.',
    'This makes the comparison in {system} shorter, and it also makes every remaining line of it sturdier.',
    'A more exact hour for either would let {system} say more of {p1} and {p2} together.',
  ],
  verdict: [
    'The evidence before {system} of this kind is thinner than usual, and its weight should be judged accordingly.',
    'Where little is certain of {p1} or of {p2}, little has been claimed, and the scales were left to hang where they hung.',
    'A firmer record of either birth would reopen the case on better terms.',
    'Until then, the testimony of daily life between {p1} and {p2} ought to count for more than any table.',
  ],
}
