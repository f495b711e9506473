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
  return `the list of the ${name} {p1} and {p2}`
}

const BETWEEN: Readonly<Record<string, string>> = {
  sharedKey: 'Gene Keys shared by',
  partnerKeys: 'programming partners between',
  completedChannel: 'channels completed between',
  sameLine: 'lines shared by',
  sharedRing: 'rings shared by',
}
