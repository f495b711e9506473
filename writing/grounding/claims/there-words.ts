import type { Mark } from '#astrology/marks.ts'

/** Something of which a fact says that it is there. */
export interface ThingThere {
  readonly is: (mark: Mark) => boolean
  /** `no aspect`, `without a single dignity`. */
  readonly none: RegExp
  /** It lies between two, of whom one may say that nothing joins them. */
  readonly isBetween?: true
  /** Its noun is its name. */
  readonly isNamed?: true
}

const NO =
  '(no|not one|not a single|without( (a|any))?( single)?|not any|never an?|nor( (a|any|is there an?|is there any))?|lacks?( (a|any))?|devoid of( any)?|free of( any)?|not an?)'

/** What is denied of some, or only compared, is not denied. */
const ON =
  '(but|except|other|so|as|more|closer|nearer|less|better|of (hers|his|theirs)|tighter|stronger|wider|save|besides|that|which|has|have)'

const none = (nouns: string) => new RegExp(String.raw`\b${NO} ([a-z]+ ){0,2}(${nouns})\b(?! ${ON})`)

const BONDS = /^(electromagnetic|companionship|compromise|dominance)$/
const DIGNITIES = /^(domicile|exaltation|triplicity|bound|face|exalted|own sign|moolatrikona)$/

export const THINGS_THERE: readonly ThingThere[] = [
  {
    is: ({ aspect, partner }) => aspect !== undefined && partner !== undefined,
    none: none(
      'aspects?|angles?|contacts?|connections?|ties?|links?|bonds?|threads?|figures?|dealings|conversation|conjunctions?|oppositions?|squares?|trines?|sextiles?|quincunx',
    ),
    isBetween: true,
  },
  {
    is: ({ channel, relation }) => channel !== undefined && relation === undefined,
    none: none('channels?|connections?|bridges?|links?|wires?'),
    isBetween: true,
  },
  {
    is: ({ relation, key, gate, term }) =>
      relation === 'shares' &&
      (key !== undefined || gate !== undefined || term === 'key' || term === 'gate'),
    none: none('(gene )?keys?|gates?'),
    isBetween: true,
  },
  {
    is: ({ relation, key }) => relation === 'programming partners' && key !== undefined,
    none: none('(programming )?(partners?|partnerships?)'),
    isBetween: true,
  },
  {
    is: ({ ring, relation }) => ring !== undefined && relation !== undefined,
    none: none('rings?'),
    isBetween: true,
  },
  {
    is: ({ relation, count }) => relation === 'resonates' && count !== undefined,
    none: none('resonances?|spheres?|echo(es)?'),
    isBetween: true,
  },
  {
    is: ({ relation }) => BONDS.test(relation ?? ''),
    none: none('attractions?|companionships?|compromises?|dominances?|bonds?|sparks?'),
  },
  {
    is: ({ dignity, sefirah }) => sefirah === undefined && DIGNITIES.test(dignity ?? ''),
    none: none('dignit(y|ies)|titles?|honours?|rank|rights?'),
  },
  {
    is: ({ relation, ofHouse }) => relation === 'rules' && ofHouse !== undefined,
    none: none('houses?'),
  },
  { is: ({ relation }) => relation === 'forms', none: none('yogas?') },
  { is: ({ term }) => term === 'stellium', none: none('stelli(um|a)'), isNamed: true },
  { is: ({ term }) => term === 'mutual reception', none: none('(mutual )?receptions?') },
  {
    is: ({ term }) => /square|yod|cross|kite|trine|rectangle/i.test(term ?? ''),
    none: none('patterns?|t - squares?|grand (trine|cross|square)s?|yods?|kites?'),
  },
]

/** That nothing is between two. */
export const JOINS_NOTHING =
  /\bnothing( [a-z]+){0,2} (joins?|links?|connects?|ties?|binds?|passes|pass|runs|goes|flows|stands|lies|happens|bridges|unites|couples|crosses|speaks|is (exchanged|shared|said|sent))\b|\bha(ve|s|d) nothing (whatever )?to (say|do|tell|give|offer|show)\b|\bignores? (each other|one another)\b|\b(unaspected|unconnected|unjoined)\b|\bstrangers to (each other|one another)\b|\bleaves? (each other|one another) alone\b|\b(do|does|did) not (so much as )?(touch|look at|see|speak to|know|notice) (each other|one another)\b|\b(nothing|none) in common\b|\bno [a-z]+ (runs|leads|passes|joins|links|connects|ties|goes)\b|\bnever (meets?|touch(es)?|sees?|joins?)\b|\bnot (linked|joined|connected|tied|in touch)\b/
