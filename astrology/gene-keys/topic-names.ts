import { SPHERES, SPHERE_TRAITS } from './spheres.ts'

/** What a topic of one person's profile is called: `the Culture of {p1}`. Throws for one without a name. */
export function topicOfPerson(topic: string, person: string): string {
  const [, key] = /^key(\d+)$/.exec(topic) ?? []
  if (key !== undefined) return `whether ${person} has Gene Key ${key}`
  const name = OWN_NAMES.get(topic)
  if (name === undefined) throw new Error(`nobody named the topic ${topic}`)
  return `${name} of ${person}`
}

const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ...SPHERES.map((sphere): [string, string] => [sphere, `the ${SPHERE_TRAITS[sphere].title}`]),
  ['partners', 'the list of the programming partners in the profile'],
  ['rings', 'the list of the rings in the profile'],
])

/** What a topic between two people is called. Throws for one without a name. */
export function topicOfCouple(topic: string): string {
  const name = BETWEEN[topic]
  if (name === undefined) throw new Error(`nobody named the topic ${topic}`)
  return `${name} {p1} and {p2}`
}

const BETWEEN: Readonly<Record<string, string>> = {
  sharedKey: 'the list of the Gene Keys shared by',
  partnerKeys: 'the list of the programming partners between',
  commonKeys: 'the number of keys in common between',
  completedChannel: 'the list of the channels completed between',
  sameLine: 'the list of the lines shared by',
  sameSphere: 'the list of the spheres alike in',
  sequences: 'the resonance of the sequences of',
  sharedRing: 'the list of the rings shared by',
  commonRings: 'the number of rings in common between',
}
