/**
 * Who is meant, as a question of a reading names them. Each is the source of a pattern, to be
 * put inside a larger one: `sign(`${SOMEBODY} ${BLOWS} me`)`.
 */
export const KIN = `
  husband|hubby|hubs|wife|wifey|missus|spouse|partner|boyfriend|girlfriend|bf|gf|bae|fiancee?|
  lover|exes|ex|ex-?(?:husband|wife|boyfriend|girlfriend|partner|bf|gf|fiancee?|lover)|
  fella|bloke|man|guy|woman|lady|girl|boy|mate|date|flame|crush|
  mother|father|mom|mum|mam|ma|dad|daddy|mommy|mummy|mama|papa|pa|parents?|
  sons?|daughters?|brothers?|sisters?|siblings?|twin|bro|sis|
  grand ?(?:mother|father|ma|pa|parents?|sons?|daughters?|child(?:ren)?)|gran|granny|nan|nana|
  grandad|granddad|grandpa|grandma|uncle|aunt|auntie|aunty|cousins?|nephews?|nieces?|godmother|godfather|
  friends?|best friend|bestie|boss|manager|coworker|co-worker|colleague|neighbou?rs?|landlord|lodger|
  step ?-?(?:mother|father|son|daughter|dad|mum|mom|brother|sister)|foster ?-?\\p{L}+|
  (?:mother|father|brother|sister|son|daughter)[ -]in[ -]law|in[ -]?laws?|
  birth ?-?(?:mother|father|parents?|mum|mom|dad|family)|
  child|children|kids?|baby|family|roommate|flatmate|housemate|teacher|coach|tutor|pastor|priest|guru|
  person|someone|somebody`.replaceAll(/\n\s*/g, '')

/** `my late husband`, `our son`, `his sister`, `he`. */
export const SOMEBODY = `(?:he|she|they|someone|somebody|(?:my|our|his|her|their|the|a|this|that|some)(?: [\\p{L}-]+){0,2}? (?:${KIN})(?:'s)?)`
/** The same as an object: `him`, `my ex`. */
export const THEM = `(?:him|her|them|me|us|someone|somebody|people|(?:my|our|his|her|their|the|this|that)(?: [\\p{L}-]+)? (?:${KIN}))`
/** Anybody at all, the one who asks included. */
export const ANYBODY = `(?:i|we|you|${SOMEBODY})`

/** Up to so many words of the same sentence between two parts of a pattern, none of them needed. */
export function gap(words: number): string {
  return `[,'-]*(?:'s)? (?:[^ .?!]+ ){0,${words}}?`
}

/** Two parts within so many words of each other in one sentence, whichever comes first. */
export function near(one: string, other: string, words: number): string {
  return `(?:${one})${gap(words)}(?:${other})|(?:${other})${gap(words)}(?:${one})`
}

/** A rule of triage, its parts at word borders; line breaks and what indents them are no part of it. */
export function sign(pattern: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${pattern.replaceAll(/\n\s*/g, '')})(?![\\p{L}\\p{N}])`,
    'u',
  )
}
