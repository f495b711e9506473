import type { Register } from '../brief/brief.ts'

/** Of couples, whoever speaks: what friends, family and colleagues are not to each other. */
const ROMANCE =
  /\b(?:attract(?:ion|ions|ed to|s (?:him|her|them))|in love|fall(?:s|ing)? for|love (?:affairs?|letters?|life|lives|songs?|story|stories|match|bites?|notes?)|lovers?|beloved|romanc\w*|romantic\w*|marri(?:ed|es|age|ages)|marry\w*|remarr\w*|matrimon\w*|matchmak\w*|weddings?|brides?|bridegrooms?|grooms?|spouses?|spousal|husbands?|wife|wives|desires?|desired|desirable|kiss\w*|flirt\w*|seduc\w*|sexual\w*|sexy|sex|erotic\w*|eros|coition|in bed|bedrooms?|pillow talk|soul ?mates?|sweethearts?|honeymoons?|courtship|courts? (?:him|her|by)|suitors?|adulter\w*|betroth\w*|engagement rings?|fianc\w+|propos(?:al|als|es|ed) (?:of marriage|to (?:him|her))|(?:old|first|new|true|great|secret|lost|young|unrequited|a|the|of|for|without|and|no|his|her|their|makes?) love(?! of| for (?:maps|work|detail|order|books|rules))|passionate|intimac\w*|dates? (?:him|her|with (?:him|her))|embraces?|caress\w*)\b/i

/** Love in any form, and bodies. */
const LOVE_OR_BODIES =
  /\b(?:lov(?:e|es|ed|ing|ely|er|ers)|bod(?:y|ies)|bodily|flesh|naked\w*|attract\w*|lust\w*|passion\w*|partner(?:s|ship|ships)?|couples?|jealous\w*)\b/i

/** Where harm was asked about, what reads as counsel to bear it or as a picture of it. */
const AFTER_HARM =
  /\b(?:stay(?:s|ed|ing)? (?:together|there|in the room)|forgiv\w+|excuses|bears? with|puts? up with|endur\w+|call(?:s|ed)? it peace|punish\w*|blades?|kni(?:fe|ves)|fists?|blows? (?:at|on|up)|raging|rages?|violen\w+|victims?|obey\w*|submit\w*|tyrant\w*|threat\w*|fear (?:him|her|each)|at any price|for the worst of it|hits? (?:back|him|her)|strikes? (?:back|him|her))\b/i

/**
 * Whether words are unfit for a register: of the young and where harm was asked about nothing of
 * love, partners or bodies, and there nothing that reads as counsel to bear it; of friends, family and
 * colleagues nothing of romance. Partners, and one person alone, may be told anything.
 */
export function isOutOfPlace(text: string, register: Register): boolean {
  return speaksOfLove(text, register) || readsAsCounsel(text, register)
}

/** Of love, partners or bodies, as far as they are out of place there. */
export function speaksOfLove(text: string, register: Register): boolean {
  if (register === 'partners' || register === 'alone') return false
  const isStrict = register === 'young' || register === 'grave'
  // Verbs of cards stand in angles.
  const said = text.replaceAll(/[<>]/g, '')
  return ROMANCE.test(said) || (isStrict && LOVE_OR_BODIES.test(said))
}

/** After a question about harm: as a word for bearing it. */
export function readsAsCounsel(text: string, register: Register): boolean {
  return register === 'grave' && AFTER_HARM.test(text.replaceAll(/[<>]/g, ''))
}
