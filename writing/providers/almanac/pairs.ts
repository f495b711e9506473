import type { System } from '#core/systems.ts'
import type { Fact } from '#astrology/facts.ts'
import { fill, say, type Paragraph, type Sentence } from './prose.ts'
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
  ],
  vedic: [
    ['moon.nakshatra', 'the Moon (Chandra) in the mansion'],
    ['moon.sign', 'the Moon (Chandra) in sidereal'],
    ['lagna.sign', 'the Lagna in sidereal'],
    ['venus.sign', 'Venus (Shukra) in sidereal'],
  ],
  humanDesign: [
    ['definition.definition', 'a definition of the kind called'],
    ['personalitySun.line', 'the Personality Sun in Gate'],
    ['designSun.line', 'the Design Sun in Gate'],
  ],
  geneKeys: [
    ['lifesWork.key', 'Life’s Work in Gene Key'],
    ['purpose.key', 'Purpose in Gene Key'],
    ['attraction.key', 'Attraction in Gene Key'],
    ['core.key', 'the Core in Gene Key'],
  ],
  kabbalah: [
    ['hebrewDate.date', 'for a birthday the Hebrew date'],
    ['sefirot.strongest', 'the greatest strength in'],
    ['tikkun.toward', 'a tikkun that points toward'],
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

/** The two people beside each other, before anything is said of what happens between them. */
export function tellPairs(facts: readonly Fact[], system: System, voice: Voice): Paragraph {
  return PAIRED[system].flatMap(([id, title]) =>
    tellPair(facts, { id: `${system}.${id}`, title }, voice),
  )
}

function tellPair(
  facts: readonly Fact[],
  { id, title }: { readonly id: string; readonly title: string },
  voice: Voice,
): readonly Sentence[] {
  const one = facts.find((fact) => fact.id === `p1.${id}`)
  const two = facts.find((fact) => fact.id === `p2.${id}`)
  if (one === undefined || two === undefined) return []
  const { p1, p2 = '' } = voice.names
  const slots = { p1, p2, title, one: String(one.value), two: String(two.value) }
  const frame =
    one.value === two.value
      ? voice.pick('pair.same', SAME)
      : voice.pick('pair.different', DIFFERENT)
  return [say(fill(frame, slots), one, two)]
}
