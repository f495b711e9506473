import type { Fact } from '#astrology/facts.ts'
import { fill, say, type Paragraph } from '../prose.ts'
import type { TellTopic, Topic } from '../topic.ts'
import type { Voice } from '../voice.ts'
import { CHANNEL_GIFTS } from './channels.ts'
import { GATE_THEMES } from './gates.ts'

/** What two bodygraphs make of each other, in words of our own. */
export const tellConnection: TellTopic = (topic, voice) => {
  if (topic.topic in BOND_FRAMES) return topic.facts.map((fact) => tellBond(fact, topic, voice))
  if (topic.topic === 'sharedGate') return topic.facts.map((fact) => tellSharedGate(fact, voice))
  return topic.topic in PAIR_FRAMES ? tellPair(topic, voice) : null
}

function tellBond(fact: Fact, topic: Topic, voice: Voice): Paragraph[number] {
  const { p1, p2 = '' } = voice.names
  const isSecond = String(fact.value).startsWith('p2')
  const slots = {
    p1,
    p2,
    whole: isSecond ? p2 : p1,
    other: isSecond ? p1 : p2,
    channel: fact.property,
    gift: CHANNEL_GIFTS[fact.property] ?? 'a current of its own',
  }
  return say(fill(voice.pick(`hd.${topic.topic}`, BOND_FRAMES[topic.topic] ?? []), slots), fact)
}

const BOND_FRAMES: Readonly<Record<string, readonly string[]>> = {
  electromagnetic: [
    'Neither holds the Channel {channel} alone, but between {p1} and {p2} it closes, electromagnetic, and gives them {gift}.',
    'The Channel {channel} is an electromagnetic one: one gate lies with {p1}, the other with {p2}, and out of the two comes {gift}.',
    'There is an electromagnetic pull along the Channel {channel}, by which {p1} and {p2} come into something that neither could have alone: {gift}.',
    'As soon as the two are together, the Channel {channel} lights up electromagnetically and brings {gift}.',
  ],
  companionship: [
    'Both own the whole of the Channel {channel}, and {p1} and {p2} are companions in it who need no explanations: each has {gift}.',
    'In the Channel {channel} there is companionship, since {p1} and {p2} alike have {gift}.',
    'The Channel {channel} is a companionship: {gift} on this side and on that.',
  ],
  compromise: [
    'In the Channel {channel} it is {other} who makes the compromise, having half of what {whole} has whole, namely {gift}.',
    '{whole} carries the Channel {channel} entire and {other} a single gate of it, a compromise in which things go the way of {whole}, who has {gift}.',
    'Compromise is the word for the Channel {channel}: {whole} has from it {gift}, and {other} has to fit in with that.',
    'Through the Channel {channel} {whole} has {gift}; {other}, with one gate of it, meets that by way of compromise.',
  ],
  dominance: [
    'The Channel {channel} belongs to {whole} alone, so that {other} can only listen and admire, which is what dominance means here: it is {gift}.',
    '{whole} dominates by the Channel {channel}, with {gift}, and {other}, who has no part of it, may learn by watching.',
    '{other} has nothing of the Channel {channel} and {whole} has all of it, a dominance through which there comes to the pair {gift}.',
    'Dominance in the Channel {channel} gives {whole} a lead that {other} does best not to contest, namely {gift}.',
  ],
}

function tellSharedGate(fact: Fact, voice: Voice): Paragraph[number] {
  const { p1, p2 = '' } = voice.names
  const theme = GATE_THEMES[Number(fact.property)] ?? 'its number'
  const text = fill(voice.pick('hd.sharedGate', SHARED_GATE_FRAMES), {
    p1,
    p2,
    gate: fact.property,
    theme,
  })
  return say(text, fact)
}

const SHARED_GATE_FRAMES: readonly string[] = [
  'Gate {gate} is active in both, and so {p1} and {p2} know the same thing about {theme}.',
  '{p1} and {p2} have Gate {gate} in common, that of {theme}.',
  'Both carry Gate {gate}; in the matter of {theme} a glance will do.',
]

function tellPair(topic: Topic, voice: Voice): Paragraph | null {
  const fact = topic.get('pair')
  const frames = PAIR_FRAMES[topic.topic]
  if (fact === undefined || frames === undefined || !Array.isArray(fact.value)) return null
  const [one, two] = fact.value.map(String)
  const { p1, p2 = '' } = voice.names
  const frame = one === two ? frames.same : frames.different
  return [say(fill(frame, { p1, p2, one: one ?? '', two: two ?? '' }), fact)]
}

const PAIR_FRAMES: Readonly<Record<string, { readonly same: string; readonly different: string }>> =
  {
    types: {
      same: '{p1} and {p2} are of one type, {one}, and are therefore tired by the same things and restored by the same things.',
      different:
        '{p1} is a {one} and {p2} a {two}, so that the pace of the one is no measure for the pace of the other.',
    },
    authorities: {
      same: 'Both decide by {one} authority, which makes for patience with the other’s way of arriving at a yes.',
      different:
        '{p1} decides by {one} authority and {p2} by {two} authority, and a joint decision is ripe only when both have been heard.',
    },
    profiles: {
      same: 'The profile of both is {one}, two people playing the same part in different theatres.',
      different:
        'The profile of {p1} is {one} and that of {p2} is {two}, two parts written for the same play.',
    },
  }
