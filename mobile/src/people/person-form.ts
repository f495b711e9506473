import type { CreatePersonRequest, PersonResponse } from '@contract/people.ts'
import {
  EMPTY_BIRTH,
  formOf,
  readBirth,
  type BirthField,
  type BirthForm,
  type BirthProblem,
} from './birth-form.ts'

export const PRONOUNS = ['she', 'he', 'they'] as const
type Pronouns = (typeof PRONOUNS)[number]

/** Somebody as they are being typed. */
export interface PersonForm {
  readonly name: string
  readonly birth: BirthForm
  readonly pronouns: Pronouns | null
  readonly spokenAs: string
  readonly hebrewName: string
  /** Null until it was said whose data these are. */
  readonly whose: 'own' | 'declared' | null
  /** Of somebody else: that they agreed. */
  readonly isAgreed: boolean
}

export const EMPTY_PERSON: PersonForm = {
  name: '',
  birth: EMPTY_BIRTH,
  pronouns: null,
  spokenAs: '',
  hebrewName: '',
  whose: null,
  isAgreed: false,
}

export type PersonField = BirthField | 'name' | 'whose'
export type PersonProblem = BirthProblem | 'whoseNeeded'
export type PersonProblems = Partial<Record<PersonField, PersonProblem>>

/** What the API takes of somebody new: what lies in the fields, without what was left empty. */
type Typed = Omit<CreatePersonRequest, 'consent' | 'birth'> & {
  readonly birth: Extract<ReturnType<typeof readBirth>, { ok: true }>['birth']
  readonly consent?: 'own' | 'declared'
}

export type PersonRead =
  | { readonly ok: true; readonly person: Typed }
  | { readonly ok: false; readonly problems: PersonProblems }

/** Reads what was typed of somebody new. Nobody is kept of whom nobody said whose data they are. */
export function readPerson(form: PersonForm): PersonRead {
  const { whose, isAgreed } = form
  const read = readBirth(form.birth)
  const name = form.name.trim()
  const isDeclared = whose === 'own' || (whose === 'declared' && isAgreed)
  const problems: PersonProblems = {
    ...(read.ok ? {} : read.problems),
    ...(name === '' && { name: 'needed' }),
    ...(!isDeclared && { whose: 'whoseNeeded' }),
  }
  if (!read.ok || Object.keys(problems).length > 0) return { ok: false, problems }
  return {
    ok: true,
    person: { name, birth: read.birth, ...extras(form), consent: whose ?? 'declared' },
  }
}

function extras({ pronouns, spokenAs, hebrewName }: PersonForm) {
  return {
    ...(pronouns !== null && { pronouns }),
    ...(spokenAs.trim() !== '' && { spokenAs: spokenAs.trim() }),
    ...(hebrewName.trim() !== '' && { hebrewName: hebrewName.trim() }),
  }
}

/** Somebody who is kept, to be corrected. Their place has no name here: its coordinates stand for it. */
export function personForm(person: PersonResponse): PersonForm {
  const { name, birth, pronouns, spokenAs, hebrewName } = person
  const place = `${birth.latitude.toFixed(2)}, ${birth.longitude.toFixed(2)}`
  return {
    name,
    birth: formOf(birth, { name: place, country: '' }) ?? EMPTY_BIRTH,
    pronouns,
    spokenAs: spokenAs ?? '',
    hebrewName: hebrewName ?? '',
    whose: 'own',
    isAgreed: true,
  }
}

/** What a correction sends: what is empty now is taken away. */
export function correctionOf(form: PersonForm) {
  const read = readPerson(form)
  if (!read.ok) return read
  const { consent: _, ...person } = read.person
  const empty = { pronouns: null, spokenAs: null, hebrewName: null }
  return { ok: true as const, person: { ...empty, ...person } }
}
