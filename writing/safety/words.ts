/**
 * Who is meant, as a question of a reading names them. Each is the source of a pattern, to be
 * put inside a larger one: `sign(`${SOMEBODY} hits me`)`.
 */
const KIN =
  'husband|wife|spouse|partner|boyfriend|girlfriend|bf|gf|fianc[eé]e?|ex|lover|mother|father|mom|mum|mam|dad|mommy|daddy|parents?|son|daughter|sons|daughters|brother|sister|siblings?|grand(?:mother|father|ma|pa|parents?|son|daughter|child(?:ren)?)|gran|nan|grandad|uncle|aunt|cousin|nephew|niece|friend|best friend|boss|neighbou?r|step(?:mother|father|son|daughter|dad|mum|mom)|in-laws?|child|children|kids?|baby|family|roommate|flatmate|colleague|teacher|coach'

/** `my late husband`, `our son`, `his sister`, `he`. */
export const SOMEBODY = `(?:he|she|they|(?:my|our|his|her|their|the|a)(?: \\p{L}+)? (?:${KIN})(?:'s)?)`
/** The same as an object: `him`, `my ex`. */
export const THEM = `(?:him|her|them|me|us|myself|(?:my|our|his|her|their)(?: \\p{L}+)? (?:${KIN}))`
/** Anybody at all, the one who asks included. */
export const ANYBODY = `(?:i|we|you|${SOMEBODY})`

/** A rule of triage: words of it at word borders, one or more spaces taken as one. */
export function sign(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u')
}
