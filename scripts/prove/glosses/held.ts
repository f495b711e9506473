import type { Fact } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { Told } from '#writing/providers/almanac/told.ts'

/** Cards of a state that one of two may have and the other not: what is said of anyone must be so of them. */
const STATES: readonly (readonly [card: RegExp, of: (caught: readonly string[]) => Wanted])[] = [
  [
    /^humanDesign\.center\.(\w+)\.(\w+)$/,
    ([center, state]) => ({
      name: `${center}Center.state`,
      is: ({ marks }) => isOfState(marks[0]?.state, state),
    }),
  ],
  [
    /^kabbalah\.sefirah\.(\w+)\.(\w+)$/,
    ([sefirah, state]) => ({ name: `${sefirah}.strength`, is: ({ value }) => value === state }),
  ],
  [
    /^kabbalah\.tikkun\.(\w+)$/,
    ([sign]) => ({
      name: 'tikkun.toward',
      is: ({ value }) => String(value).toLowerCase() === sign,
    }),
  ],
  [
    /^western\.balance\.(\w+)\.lacking$/,
    ([name]) => ({
      name: `balance.${name}`,
      is: ({ value }) => typeof value === 'object' && value.length === 0,
    }),
  ],
  [
    /^humanDesign\.type\.(\w+)$/,
    ([type = '']) => ({
      name: 'type.type',
      is: ({ value }) => String(value).replaceAll(' ', '').toLowerCase() === type.toLowerCase(),
    }),
  ],
]

interface Wanted {
  /** The fact that tells it of one person, as `<topic>.<property>`. */
  readonly name: string
  readonly is: (fact: Fact) => boolean
}

/** An open center is undefined as well. */
function isOfState(is: string | undefined, state: string | undefined): boolean {
  return is === state || (is === 'open' && state === 'undefined')
}

/** Cards by which a text would say of somebody what is not so by the facts of that person. */
export function notHeld(told: Told, facts: readonly Fact[]): readonly string[] {
  // What two define only together is defined in neither.
  if (told.fact.value === 'together') return []
  return told.cards.flatMap(({ id, subject, isOfTwo }) => {
    const row = STATES.find(([card]) => card.test(id))
    if (row === undefined) return []
    const wanted = row[1]((row[0].exec(id) ?? []).slice(1))
    return whose(told, subject, isOfTwo)
      .filter((who) => facts.some((fact) => isAsked(fact, who, wanted) && !wanted.is(fact)))
      .map((who) => `${told.id}: ${id} of ${who}`)
  })
}

function isAsked(
  { subject, topic, property }: Fact,
  who: PersonSubject,
  { name }: Wanted,
): boolean {
  return subject === who && `${topic}.${property}` === name
}

// oxlint-disable-next-line max-params -- a fact, and of whom one of its cards is told
function whose({ fact }: Told, subject: string, isOfTwo: boolean): readonly PersonSubject[] {
  if (isOfTwo) return ['p1', 'p2']
  if (fact.subject === 'p1' || fact.subject === 'p2') return [fact.subject]
  return [subject === '{B}' ? 'p2' : 'p1']
}
