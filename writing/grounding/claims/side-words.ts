import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'

type Person = 'p1' | 'p2'

/** Something that a person has or has not: what a fact says of it, and the words for having and lacking it. */
export interface Side {
  readonly kind: string
  readonly of: (fact: Fact, sentence: string) => readonly (readonly [Person, boolean])[]
  readonly has: RegExp
  readonly lacks: RegExp
  /** Words by which the last one named is meant: `waits for Nora`. */
  readonly whom?: RegExp
  /** Who is meant is named behind the words: `agrees counted from Nora’s star`. */
  readonly isBehind?: true
  /** Told only where it is known of both. */
  readonly isOfTwo?: true
}

const personOf = (fact: Fact, mark: Mark): Person | null => {
  const who = mark.whose ?? fact.subject
  return who === 'couple' ? null : who
}

const byMarks =
  (read: (mark: Mark, fact: Fact) => boolean | null) =>
  (fact: Fact): readonly (readonly [Person, boolean])[] =>
    fact.marks.flatMap((mark) => {
      const who = personOf(fact, mark)
      const has = read(mark, fact)
      return who === null || has === null ? [] : [[who, has] as const]
    })

const is = (who: string | undefined, has: boolean): (readonly [Person, boolean])[] =>
  who === 'p1' || who === 'p2' ? [[who, has]] : []

/** Who of two holds a channel whole, and who has a gate of it or none. */
const byWhole = ({ marks }: Fact) =>
  marks.flatMap(({ relation, whose, partnerWhose }): (readonly [Person, boolean])[] => {
    if (relation === 'holds whole') return is(whose, true)
    if (relation === 'compromises') return is(whose, false)
    return relation === 'dominates' ? is(partnerWhose, false) : []
  })

const isMangal = byMarks(({ term, negated, state }) =>
  term === 'Mangal dosha' && state === undefined ? negated !== true : null,
)

export const SIDES: readonly Side[] = [
  {
    kind: 'dosha',
    of: (fact, sentence) => {
      // The texts' own exceptions are told of by another fact.
      if (/\b(exceptions?|excus\w*|lift(s|ed)?)\b/i.test(sentence)) return []
      return isMangal(fact)
    },
    has: /\b(manglik|mangal dosha|kuja dosha|has|have|having|carr(y|ies)|bears?|has it|marked|marks?|is there|found|present|weighs|burdens?|touch(es)?|afflict(s|ed)?|hers|his)\b/,
    lacks:
      /\b(free (of|from)|spared|without|exempt|clear of|innocent|untouched|lacks?|lacking|escap(es|ed)|missing|absent|absence|not a trace|no (trace|sign|hint|mark)|nothing(?! (left|more|to)\b)|none)\b/,
  },
  {
    kind: 'pace',
    of: byMarks(({ relation, negated, term }) =>
      relation === 'waits' && term === undefined ? negated !== true : null,
    ),
    has: /\b(waits?|waiting|wait|needs?( a| the| some| more)? (time|nights?|days?|while|sleep)|takes? (time|(a|the|some|one) (night|while|day)|days?|longer)|with time|time with|sleeps? on|slow(ly|er|est)?|in (her|his) own time|later|overnight|over night|wave|has to sleep|must sleep|tomorrow)\b/,
    lacks:
      /\b(at once|on the spot|immediately|instantly|straight away|right away|there and then|in the moment|quick(ly|er|est)?|fast(er|est)?|already|without (a wait|waiting)|in a breath|on the instant|now)\b/,
    whom: /^(waits?|waiting|wait) (for|on|upon)\b/,
  },
  {
    kind: 'porutham',
    isOfTwo: true,
    of: ({ marks }) =>
      marks.flatMap(({ term, partnerWhose, negated }): (readonly [Person, boolean])[] =>
        term?.endsWith(' porutham') === true && (partnerWhose === 'p1' || partnerWhose === 'p2')
          ? [[partnerWhose, negated !== true]]
          : [],
      ),
    has: /\b(agrees?|agreeing|holds|passes|says yes)\b/,
    lacks: /\b(disagrees?|fails?|says no|refuses?)\b/,
    isBehind: true,
  },
  {
    kind: 'cross',
    isOfTwo: true,
    of: byMarks(({ relation, term }) =>
      relation === 'cross' && /^(right|left) geometry$/.test(term ?? '')
        ? term === 'right geometry'
        : null,
    ),
    has: /\bright (- )?angle\b/,
    lacks: /\bleft (- )?angle\b/,
  },
  {
    kind: 'channel',
    of: byWhole,
    has: /\b(whole|altogether|entire(ly)?|complete(ly)?|both (gates|of them|ends)|has both|holds both|all of it|dominat(es|ing)|outright|in full)\b/,
    lacks:
      /\b(compromis(es|ing)|(only |just )?one gate|half|(no|not a|not one|not a single) gate|none of it|nothing of it|no part)\b/,
  },
  {
    kind: 'center',
    isOfTwo: true,
    of: byMarks(({ center, state, relation }) =>
      center !== undefined && state !== undefined && relation === undefined
        ? state === 'defined'
        : null,
    ),
    has: /\b(defined|colou?red|steady|fixed|gives? out|constant|reliable)\b/,
    lacks:
      /\b(undefined|open|white|takes? in|borrows?|receives?|absorbs?|amplif(y|ies)|not defined|uncolou?red)\b/,
  },
]
