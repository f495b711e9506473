import type { Pronouns } from '#core/person.ts'
import { pluralVerb } from './agreement.ts'

/** A person as a text speaks of them. */
export interface Spoken {
  /** As a sentence has it, its marks made plain. */
  readonly name: string
  readonly pronouns: Pronouns | null
}

/**
 * Whom the slots of a card mean. `alone`: the one person of an individual reading. Where two are
 * spoken of, `A` and `B`; nobody whose pronouns are not known is called `they` beside another, but
 * by name again.
 */
export type Cast = { readonly P: Spoken } | { readonly A: Spoken; readonly B: Spoken }

const FORMS = {
  she: { they: 'she', them: 'her', their: 'her', theirs: 'hers', themself: 'herself' },
  he: { they: 'he', them: 'him', their: 'his', theirs: 'his', themself: 'himself' },
  they: { they: 'they', them: 'them', their: 'their', theirs: 'theirs', themself: 'themself' },
} as const
type Form = keyof (typeof FORMS)['she']

const SLOT = /\{([PAB])('s)?\}|\{(?:([ab])\.)?([Tt])(he(?:y|m|ir|irs|mself))\}|<([^<>]+)>/g

/**
 * The text with its slots filled. A verb in angles agrees with the pronoun filled last before it;
 * `subject` is what the first ones agree with, for a predicate whose subject the caller wrote.
 */
export function fillSlots(
  text: string,
  cast: Cast,
  subject: 'singular' | 'plural' = 'singular',
): string {
  let number = subject
  return text.replaceAll(SLOT, (...found) => {
    const [, who, owns, of, initial, rest, verb] = found as (string | undefined)[]
    if (verb !== undefined) return number === 'plural' ? pluralVerb(verb) : verb
    const person = personOf(cast, who ?? of)
    if (who !== undefined) {
      number = 'singular'
      return owns ? possessive(person.name) : person.name
    }
    const form = `t${rest ?? ''}` as Form
    const known = person.pronouns ?? ('P' in cast ? 'they' : null)
    if (form === 'they') number = known === 'they' ? 'plural' : 'singular'
    const word = known === null ? byName(person.name, form) : FORMS[known][form]
    return initial === 'T' ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })
}

/** `{P}` in an individual reading, `{A}` or `{B}` and `{a.they}` beside another. Throws for a slot the cast has nobody for. */
function personOf(cast: Cast, who = 'P'): Spoken {
  const person = (cast as Readonly<Record<string, Spoken | undefined>>)[who.toUpperCase()]
  if (!person) throw new Error(`a card speaks of ${who}, who is not there`)
  return person
}

function byName(name: string, form: Form): string {
  return form === 'their' || form === 'theirs' ? possessive(name) : name
}

/** `Iya’s`, `Jonas’s`: the same for every name. */
function possessive(name: string): string {
  return `${name}’s`
}
