import * as z from 'zod'
import { Birth, BIRTH_MENDS, BirthInput } from './birth.ts'
import { PersonId } from './ids.ts'
import { orMissing } from './misfit.ts'
import { composed, heard, isVisible } from './words.ts'

/** The words a person is spoken of by. Who gives none is spoken of by name alone; they choose no role. */
export const PRONOUNS = ['she', 'he', 'they'] as const
export type Pronouns = (typeof PRONOUNS)[number]

/** A person as they were when the job was ordered: later edits do not reach a job under way. */
export const PersonSnapshot = z.object({
  id: PersonId,
  name: z.string(),
  /** In Hebrew letters, if they gave one; gematria is of this and never of a guess. */
  hebrewName: z.string().nullable().optional(),
  pronouns: z.enum(PRONOUNS).nullable().optional(),
  /** How the name is said, in Latin letters. */
  spokenAs: z.string().nullable().optional(),
  birth: Birth,
})
export type PersonSnapshot = z.infer<typeof PersonSnapshot>

/** The longest name is set on one line of a title page. */
const LONGEST_NAME = 120
const IS_TOO_LONG = `is longer than ${LONGEST_NAME} characters`

/** Kept as it was typed, composed and on one line. */
const Name = z
  .string(orMissing('is not a text'))
  .refine((name) => name.isWellFormed(), { error: 'holds half a character', abort: true })
  .transform(composed)
  .pipe(
    z
      .string()
      .min(1, { error: 'is empty', abort: true })
      .max(LONGEST_NAME, IS_TOO_LONG)
      .refine(isVisible, { error: 'holds nothing that can be read' }),
  )

const HebrewName = z.string(orMissing('is not a text')).max(LONGEST_NAME, IS_TOO_LONG).meta({
  description: 'As the person writes it, in Hebrew letters; gematria is of this alone.',
})

/** Latin letters with their accents, and what stands between the parts of a name. */
const LATIN = /^[\p{Script=Latin}\p{Script=Inherited}'’ʼ.\- ]*$/u

const SpokenAs = z
  .string(orMissing('is not a text'))
  .transform((words) => composed(words).normalize('NFKC'))
  .pipe(
    z
      .string()
      .max(LONGEST_NAME, IS_TOO_LONG)
      .regex(/\p{Script=Latin}/u, { error: 'holds no Latin letter', abort: true })
      .regex(LATIN, 'holds other than Latin letters'),
  )
  .meta({ description: 'How the name is said, in Latin letters: `Hwang Bo-reum`.' })

const PronounsInput = z
  .enum(PRONOUNS, orMissing(`is none of ${PRONOUNS.join(', ')}`))
  .meta({ description: 'The words to speak of them by; by default the name alone.' })

/** What of a person may be given, each as it is kept. */
export const PERSON_FIELDS = {
  name: Name,
  hebrewName: HebrewName,
  pronouns: PronounsInput,
  spokenAs: SpokenAs,
  birth: BirthInput,
} as const

/** A person as somebody gives them, read into what is kept: the one schema of the API and the couple file. */
export const PersonInput = z.strictObject(
  {
    ...PERSON_FIELDS,
    hebrewName: HebrewName.optional(),
    pronouns: PronounsInput.optional(),
    spokenAs: SpokenAs.optional(),
  },
  orMissing('is not an object'),
)
export type PersonInput = z.infer<typeof PersonInput>

/** How to put right whatever is wrong with a person, by the path of the field. */
export const PERSON_MENDS: Readonly<Record<string, string>> = {
  name: `Give a name of 1 to ${LONGEST_NAME} characters, with a letter in it.`,
  hebrewName: `Type the name in Hebrew letters, at most ${LONGEST_NAME} characters, or leave it out.`,
  pronouns: `Give one of: ${PRONOUNS.join(', ')}; or leave it out.`,
  spokenAs: `Write how the name is said in Latin letters, at most ${LONGEST_NAME} characters, or leave it out.`,
  birth: 'Give an object with date, time, latitude and longitude.',
  ...Object.fromEntries(
    Object.entries(BIRTH_MENDS).map(([field, mend]) => [`birth.${field}`, mend]),
  ),
}

/** Whether two descriptions are of one person: called the same, and born at the same time and place. */
export function isSamePerson(one: Described, other: Described): boolean {
  return describedBy(one) === describedBy(other)
}

type Described = Pick<PersonSnapshot, 'name' | 'birth'>

function describedBy({ name, birth }: Described): string {
  const moment = 'jd' in birth ? [birth.jd] : [birth.date, birth.time && toTheSecond(birth.time)]
  return JSON.stringify([heard(name), ...moment, birth.latitude, birth.longitude])
}

function toTheSecond(time: string): string {
  return time.padEnd('HH:MM:SS'.length, ':00')
}
