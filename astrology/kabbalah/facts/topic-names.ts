import { CHARTED_SEFIROT } from '../tree/tree-of-life.ts'
import { POINT_TITLES, POINTS_BY_WEIGHT } from '../words.ts'

/** What a topic of one person's tree is called: `the Tiferet of {p1}`. Throws for one without a name. */
export function topicOfPerson(topic: string, person: string): string {
  return `${named(OWN_NAMES, topic)} of ${person}`
}

/** What a topic between two people is called. Throws for one without a name. */
export function topicOfCouple(topic: string): string {
  return `${named(BETWEEN, topic)} between {p1} and {p2}`
}

function named(names: ReadonlyMap<string, string>, topic: string): string {
  const name = names.get(topic)
  if (name === undefined) throw new Error(`nobody named the topic ${topic}`)
  return name
}

const SEFIROT = CHARTED_SEFIROT.map((name): [string, string] => [name.toLowerCase(), `the ${name}`])

const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ...SEFIROT,
  ...[...POINTS_BY_WEIGHT, 'northNode' as const].map((point): [string, string] => [
    point,
    `the ${POINT_TITLES[point]}`,
  ]),
  ['hebrewDate', 'the Hebrew date'],
  ['hebrewDay', 'the Hebrew day'],
  ['hebrewYear', 'the Hebrew year'],
  ['month', 'the Hebrew birth month'],
  ['weekday', 'the Hebrew weekday'],
  ['sefirot', 'the order of the sefirot'],
  ['sunName', 'the solar Name'],
  ['names', 'the list of the lights under one Name'],
  ['choirs', 'the list of the choirs'],
  ['tikkun', 'the mending'],
  ['pillars', 'the balance of the pillars'],
  ['worlds', 'the balance of the worlds'],
  ['paths', 'the list of the lit paths'],
  ['letters', 'the list of the letters'],
])

const BETWEEN: ReadonlyMap<string, string> = new Map([
  ...SEFIROT,
  ['sefirot', 'the list of the dialogues'],
  ['lending', 'the list of the sefirot that can be lent'],
  ['paths', 'the list of the joining paths'],
  ['pillars', 'the balance of the pillars'],
  ['worlds', 'the balance of the worlds'],
  ['letters', 'the list of the letters'],
  ['months', 'the comparison of the months'],
  ['sunName', 'the distance of the solar Names'],
  ['names', 'the list of the shared Names'],
  ['tikkun', 'the comparison of the mendings'],
  ['nodes', 'the list of the lights on nodes'],
  ['anniversaries', 'the comparison of the Hebrew birthdays'],
])
