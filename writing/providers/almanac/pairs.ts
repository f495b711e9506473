import type { System } from '#core/systems.ts'
import type { Fact } from '#astrology/facts.ts'
import { fill, say, valueOf, type Paragraph } from './prose.ts'
import type { Voice } from './voice.ts'

/** What is set side by side before two people are read together: `<topic>.<property>` and what it is called. */
const PAIRED: Readonly<Record<System, readonly (readonly [id: string, title: string])[]>> = {
  western: [
    ['sun.sign', 'the Sun in'],
    ['moon.sign', 'the Moon in'],
    ['ascendant.sign', 'the Ascendant in'],
    ['venus.sign', 'Venus in'],
    ['mars.sign', 'Mars in'],
    ['mercury.sign', 'Mercury in'],
    ['midheaven.sign', 'the Midheaven in'],
    ['jupiter.sign', 'Jupiter in'],
    ['saturn.sign', 'Saturn in'],
  ],
  vedic: [
    ['moon.nakshatra', 'the Moon (Chandra) in the mansion'],
    ['moon.sign', 'the Moon (Chandra) in sidereal'],
    ['lagna.sign', 'the Lagna in sidereal'],
    ['venus.sign', 'Venus (Shukra) in sidereal'],
    ['mars.sign', 'Mars (Mangala) in sidereal'],
    ['sun.nakshatra', 'the Sun (Surya) in the mansion'],
    ['jupiter.sign', 'Jupiter (Guru) in sidereal'],
    ['mercury.sign', 'Mercury (Budha) in sidereal'],
    ['saturn.sign', 'Saturn (Shani) in sidereal'],
    ['venus.nakshatra', 'Venus (Shukra) in the mansion'],
    ['lagna.nakshatra', 'the Lagna in the mansion'],
  ],
  humanDesign: [
    ['definition.definition', 'a definition of the kind called'],
    ['personalitySun.line', 'the Personality Sun in Gate'],
    ['designSun.line', 'the Design Sun in Gate'],
    ['personalityMoon.line', 'the Personality Moon in Gate'],
    ['designMoon.line', 'the Design Moon in Gate'],
    ['personalityVenus.line', 'the Personality Venus in Gate'],
    ['personalityMars.line', 'the Personality Mars in Gate'],
  ],
  geneKeys: [
    ['lifesWork.key', 'Life’s Work in Gene Key'],
    ['purpose.key', 'Purpose in Gene Key'],
    ['attraction.key', 'Attraction in Gene Key'],
    ['core.key', 'Core in Gene Key'],
    ['eq.key', 'EQ in Gene Key'],
    ['evolution.key', 'Evolution in Gene Key'],
    ['iq.key', 'IQ in Gene Key'],
    ['sq.key', 'SQ in Gene Key'],
    ['radiance.key', 'Radiance in Gene Key'],
    ['culture.key', 'Culture in Gene Key'],
    ['pearl.key', 'Pearl in Gene Key'],
    ['relating.key', 'Relating in Gene Key'],
    ['coreStability.key', 'Core Stability in Gene Key'],
    ['creativity.key', 'Creativity in Gene Key'],
  ],
  kabbalah: [
    ['hebrewDate.date', 'the Hebrew birthday'],
    ['sefirot.strongest', 'the strongest light in'],
    ['tikkun.toward', 'a mending that points toward'],
    ['tiferet.sign', 'Tiferet in'],
    ['yesod.sign', 'Yesod in'],
    ['netzach.sign', 'Netzach in'],
    ['gevurah.sign', 'Gevurah in'],
  ],
}

const DIFFERENT: readonly string[] = [
  '{p1} has {title} {one}, {p2} has {title} {two}.',
  'Where {p1} brings {title} {one}, {p2} brings {title} {two}.',
  'To {p1} belongs {title} {one}; to {p2}, {title} {two}.',
  'On one side of the table there is {title} {one}, which is {p1}, and on the other {title} {two}, which is {p2}.',
  'As {p1} has {title} {one}, so {p2} has {title} {two}.',
  'A comparison shows {title} {one} in the case of {p1} and {title} {two} in the case of {p2}.',
  'For {p1} it is {title} {one}; for {p2} it is {title} {two}.',
]

const SAME: readonly string[] = [
  'Both {p1} and {p2} have {title} {one}.',
  '{p1} shares with {p2} {title} {one}.',
  'In one thing they do not differ at all: {p1} and {p2} each have {title} {one}.',
]

/** The two people beside each other, the weightiest pair first: as much of it as `words` allow. */
export function tellPairs(
  facts: readonly Fact[],
  system: System,
  voice: Voice,
): readonly Paragraph[] {
  return PAIRED[system].flatMap(([id, title]) => {
    const told = tellPair(facts, { id: `${system}.${id}`, title }, voice)
    return told.length > 0 ? [told] : []
  })
}

function tellPair(
  facts: readonly Fact[],
  { id, title }: { readonly id: string; readonly title: string },
  voice: Voice,
): Paragraph {
  const one = facts.find((fact) => fact.id === `p1.${id}`)
  const two = facts.find((fact) => fact.id === `p2.${id}`)
  if (one === undefined || two === undefined) return []
  const { p1, p2 = '' } = voice.names
  const slots = { p1, p2, title, one: valueOf(one), two: valueOf(two) }
  const isSame = one.value === two.value
  const frame = isSame ? voice.pick('pair.same', SAME) : voice.pick('pair.different', DIFFERENT)
  const claim = say(fill(frame, slots), one, two)
  return one.system === 'geneKeys' && !isSame
    ? [claim, ...tellGifts(facts, [one, two], voice)]
    : [claim]
}

/** What two keys are when they are lived well, from the facts that say so. */
function tellGifts(
  facts: readonly Fact[],
  [one, two]: readonly [Fact, Fact],
  voice: Voice,
): Paragraph {
  const gift = ({ subject, value }: Fact) =>
    facts.find((fact) => fact.id === `${subject}.geneKeys.key${value}.middle`)
  const [first, second] = [gift(one), gift(two)]
  if (first === undefined || second === undefined) return []
  const { p1, p2 = '' } = voice.names
  const slots = {
    p1,
    p2,
    a: String(first.value),
    b: String(second.value),
    one: String(one.value),
    two: String(two.value),
  }
  return [say(fill(voice.pick('pair.gifts', GIFTS), slots), first, second)]
}

const GIFTS: readonly string[] = [
  'Lived well, the first is {a}; the second is {b}.',
  'At its best Gene Key {one} gives {p1} the following: {a}; Gene Key {two} gives {p2} this: {b}.',
  'What {p1} can make of Gene Key {one} is {a}; what {p2} can make of Gene Key {two} is {b}.',
  'Between these lies a conversation, for on the one side there is {a}, and on the other {b}.',
]
