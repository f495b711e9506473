import { InputError } from '#core/errors.ts'
import { isSamePerson } from '#core/person.ts'
import { readFileSync } from 'node:fs'
import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { checkPerson, type StartPerson } from './check-person.ts'

export type Couple = readonly [StartPerson, StartPerson]

/**
 * The two people a couple file holds, checked as the API checks them. Throws `InputError` that
 * names the person, the field and the mend; for a file that is not JSON, the line and the column.
 */
export function readCouple(file: string, wish: CoupleWish = {}): Couple {
  return coupleOf(parseJson(file, readText(file)), wish)
}

interface CoupleWish {
  /** To lay a person beside themselves; otherwise that is asked about. */
  readonly samePerson?: boolean
}

/** The same of a value from anywhere. */
export function coupleOf(value: unknown, { samePerson = false }: CoupleWish = {}): Couple {
  if (!Array.isArray(value) || value.length !== 2) {
    const mend = 'Give a list of exactly two people: [{"name": …, "birth": {…}}, {…}].'
    throw new InputError('--couple', 'is not a list of two people', mend)
  }
  const [first, second] = value.map((person, index) => checkPerson(person, index + 1))
  if (!samePerson && isSamePerson(first!, second!)) {
    const mend = 'Give two different people, or add --same-person to lay one beside themselves.'
    throw new InputError('--couple', 'holds the same person twice', mend)
  }
  return [first!, second!]
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\u{FEFF}/u, '')
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new InputError(
      '--couple',
      `${file} cannot be read: ${what}`,
      'Give the path of a JSON file.',
    )
  }
}

/** JSON.parse tells the place of some mistakes only. */
function parseJson(file: string, text: string): unknown {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowEmptyContent: false })
  const [first] = errors
  if (!first) return JSON.parse(text)
  const before = text.slice(0, first.offset).split('\n')
  const line = before.length
  const column = [...before.at(-1)!].length + 1
  // `CommaExpected` reads as a sentence's end once it is words.
  const words = printParseErrorCode(first.error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
  throw new InputError(
    '--couple',
    `${file} is not JSON: line ${line}, column ${column}: ${words}`,
    'Mend it there.',
  )
}
