import { MONTHS } from '#core/months.ts'
import { GLYPHS } from './glyphs.ts'
import { END } from './token.ts'

/** Names that are small words too, which begin a sentence with a capital as well. */
const NOUNS_FOLLOW = wordsIn(
  'A An All Any As At By For From His Her In My No Of On Our Thy To Your',
)
const VERBS_FOLLOW = wordsIn('He I It Me She They We You')
const CLAUSES_FOLLOW = wordsIn('But If Just Not Now Or So Still Then Yes')
const PEOPLE_FOLLOW = wordsIn('Can Did Do Let May Might Must Shall Will')
/** Names that are things of the sky, months, or what parents wish for. */
const THINGS = new Set([
  ...Object.values(GLYPHS).filter((word) => /^\p{Lu}/u.test(word)),
  ...MONTHS,
  ...wordsIn('Art Dawn Faith Gate Gene Grace Hope Joy Key King Love Rose Sky Song Star Summer'),
])

const BEGINNING = /(?:^|[.:;!?"([—–] ?)$/
/** What is said of somebody, and never stands behind a small word that begins a sentence. */
const OF_SOMEBODY = new RegExp(
  String.raw`^(?:$|[.;:!?)]|,|'s | (?:and \p{Lu}|(?:is|was|has|had|does|did|can|will|would|who|whose|with|` +
    'answers|asks|becomes|begins|believes|brings|carries|chooses|comes|decides|feels|finds|gives|goes|hears|' +
    'holds|keeps|knows|lets|learns|leaves|lives|makes|meets|remembers|responds|says|sees|seems|speaks|stands|' +
    String.raw`starts|stays|takes|tells|tends|thinks|tries|waits|writes)${END}))`,
  'u',
)
const TURNED_ROUND =
  /^(?:,| (?:is|was|has|had|does|did|can|will|would) (?:the|an?|his|her|it|he|she|they|its|their|\p{Lu}))/u
const BEFORE_THING =
  /(?:'s|s'|\d(?:st|nd|rd|th)?(?: of)?|°\S*(?: of)?|(?<!\p{L})(?:the|an?|no|this|that|his|her|its|their|your|my|our|in|into|through|enters|sign of|degrees of|minutes of|natal|conscious|unconscious|sidereal|tropical|since|until|last|next|early|late|every)) $/iu
const AFTER_THING =
  /^(?:-\p{L}| (?:in|at \d|square|trine|sextile|opposite|opposes|squares|trines|conjunct|rising|retrograde|\d))/u

/** Whether a name that is a word of English too is that word where it stands, between `before` and `after`. */
export function isWordThere(
  name: string,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  if (THINGS.has(name)) return BEFORE_THING.test(before) || AFTER_THING.test(after)
  if (!isSmall(name)) return false
  if (/^-\p{L}/u.test(after)) return true
  if (!BEGINNING.test(before)) return false
  if (VERBS_FOLLOW.has(name)) return !/^'s \p{Lu}/u.test(after)
  if (CLAUSES_FOLLOW.has(name) && TURNED_ROUND.test(after)) return true
  // The article stands before vowels alone: "An needs time" is told of somebody.
  if (name === 'An' && /^ [b-df-gj-np-tv-z]/.test(after)) return false
  return !OF_SOMEBODY.test(after)
}

function isSmall(name: string): boolean {
  return [NOUNS_FOLLOW, VERBS_FOLLOW, CLAUSES_FOLLOW, PEOPLE_FOLLOW].some((kind) => kind.has(name))
}

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
