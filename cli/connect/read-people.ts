import type { Request } from '#cli/answers/run-answering.ts'
import { BIRTH_KEYS, momentUnder } from '#cli/birth/read-birth.ts'
import { readBirthText } from '#cli/match/side-text.ts'
import { refuseUnknownKeys } from '#cli/parser/named.ts'
import { isObject } from '#cli/parser/read-line.ts'
import { InputError } from '#core/errors.ts'
import type { ConnectPerson } from './connect-json.ts'

/** A bodygraph of all sixty-four gates says nothing more. */
const MOST_PEOPLE = 16
const MEND = `Give a list of 2 to ${MOST_PEOPLE} births.`

/** The people of a line, each under a name of their own. Throws `InputError` that says which: `people.1.lat`. */
export function readPeople({ people }: Request): ConnectPerson[] {
  if (!Array.isArray(people)) {
    throw new InputError('people', people === undefined ? 'is missing' : 'is no list', MEND)
  }
  if (people.length < 2 || people.length > MOST_PEOPLE) {
    throw new InputError('people', `has ${people.length}`, MEND)
  }
  const read = people.map((person, place) => readPerson(`people.${place}`, person, place))
  const names = read.map(({ name }) => name)
  const twice = names.findIndex((name, place) => names.indexOf(name) < place)
  if (twice === -1) return read
  throw new InputError(`people.${twice}.name`, 'is given twice', 'Give each their own name.')
}

function readPerson(field: string, person: unknown, place: number): ConnectPerson {
  if (!isObject(person)) throw new InputError(field, 'is no birth', 'Give an object of a birth.')
  refuseUnknownKeys(person, ['id', 'name', ...BIRTH_KEYS], field)
  const { name = letterOf(place) } = person
  if (typeof name !== 'string' || name.trim() === '') {
    throw new InputError(`${field}.name`, 'is no name', 'Give a text, or leave it out.')
  }
  return { name, moment: momentUnder(field, person) }
}

function letterOf(place: number): string {
  return String.fromCodePoint('A'.codePointAt(0)! + place)
}

/** The births of the arguments beside the flags: each JSON, a file, or `DATE,TIME,LAT,LON[,ZONE]`. */
export function withPeople(flags: Request, args: readonly string[]): Request {
  if (args.length === 0) return flags
  return { ...flags, people: args.map((text, place) => readBirthText(text, `people.${place}`)) }
}
