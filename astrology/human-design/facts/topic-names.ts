import { CENTERS, CENTER_TRAITS } from '../bodygraph/centers.ts'
import { BODIES_BY_TOPIC } from './activation-facts.ts'

/** What a topic of one person's design is called: `{p1}'s Throat Center`. Throws for one without a name. */
export function topicOfPerson(topic: string, person: string): string {
  const name = OWN_NAMES.get(topic)
  if (name === undefined) throw new Error(`nobody named the topic ${topic}`)
  return `${name} of ${person}`
}

const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ...[...BODIES_BY_TOPIC].map(([topic, body]): [string, string] => [topic, `the ${body}`]),
  ...CENTERS.map((center): [string, string] => [
    `${center}Center`,
    `the ${CENTER_TRAITS[center].title} Center`,
  ]),
  ['type', 'the type'],
  ['authority', 'the authority'],
  ['definition', 'the definition'],
  ['profile', 'the profile'],
  ['cross', 'the incarnation cross'],
  ['channel', 'the list of the channels'],
  ['bridges', 'what bridges the split'],
  ['circuitry', 'the balance of the circuits'],
  ['variables', 'the set of the four arrows'],
  ['design', 'the day of the Design'],
])

/** What a topic between two people is called. Throws for one without a name. */
export function topicOfCouple(topic: string): string {
  const name = BETWEEN[topic]
  if (name === undefined) throw new Error(`nobody named the topic ${topic}`)
  return `${name} between {p1} and {p2}`
}

const BETWEEN: Readonly<Record<string, string>> = {
  joint: 'the connection',
  electromagnetic: 'the list of the electromagnetic channels',
  companionship: 'the list of the channels of companionship',
  compromise: 'the list of the channels of compromise',
  dominance: 'the list of the channels of dominance',
  definitions: 'the pair of definitions',
  bridge: 'what bridges a split',
  split: 'what becomes of a split',
  conditioning: 'how far one conditions the other',
  centers: 'the comparison of the centers',
  circuits: 'the balance of the circuits',
  types: 'the pair of types',
  authorities: 'the pair of authorities',
  profiles: 'the pair of profiles',
  crosses: 'the comparison of the crosses',
  resonance: 'the resonance of the profiles',
  harmony: 'the harmony of the profiles',
  sharedGates: 'the number of gates in common',
  sharedGate: 'the list of the gates in common',
}
