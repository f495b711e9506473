import { sign } from '../words.ts'

const YEARS = '(?:[1-9]|1[0-7])'
const AGED = `(?:${YEARS}|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)`
const ROMANCE =
  'love|marry|marriage|wedding|wife|husband|soul ?mate|boyfriend|girlfriend|crush|dat(?:e|ing)|kiss\\p{L}*|sex\\p{L}*|sleep with|attract\\p{L}*|romantic\\p{L}*|relationship|together|couple|partner|compatib\\p{L}*|in bed|chemistry|desire\\p{L}*|virgin\\p{L}*|hooking up|turn(?:s|ed)? on'
const CHILD =
  '(?:minor|minors|under ?age|teen(?:ager)?s?|schoolgirl|schoolboy|child|children|kid|kids|little (?:girl|boy)|pre-?teen|toddler|pupil|student of mine|my (?:step)?(?:daughter|son))'

/** Love, bodies or marriage asked of somebody under eighteen, or by one. */
export const MINOR: readonly RegExp[] = [
  // "I am 15", "she is only sixteen", "my 14-year-old": an age under eighteen, with love in the same question.
  `(?:${AGED})(?:[ -]years?[ -]old|[ -]?y\\.?o\\.?|[ -]year[ -]olds?)[^?]*(?:${ROMANCE})`,
  `(?:${ROMANCE})[^?]*(?:${AGED})(?:[ -]years?[ -]old|[ -]?y\\.?o\\.?|[ -]year[ -]olds?)`,
  `(?:i|he|she|they|who|daughter|son|girl|boy|girlfriend|boyfriend|crush) (?:am|is|are|was|turned|just turned|turns|will be) (?:only |just |still |now |about to turn |almost |nearly )*(?:${AGED})(?! (?:years?|months?|weeks?|days?|hours?|miles?|minutes?|degrees?) (?:older|younger|apart|away|now|ago|with|together|in|into|late|of|from|since))(?=[ ,.?!]|$)[^?]*(?:${ROMANCE})?`,
  `(?:in|is in|am in|are in|still in) (?:middle school|elementary school|primary school|(?:sixth|seventh|eighth|ninth|tenth|eleventh|6th|7th|8th|9th|10th|11th) grade|year (?:seven|eight|nine|ten|eleven|7|8|9|10|11))[^?]*(?:${ROMANCE})?`,
  `under ?age|jail ?bait|age of consent|statutory`,
  `(?:${ROMANCE}) (?:with|to|for|between|in|a|an|the|with a|my) (?:\\p{L}+ ){0,3}(?:minor|minors|teenager|teen|child|schoolgirl|schoolboy|little (?:girl|boy)|pre-?teen|pupil)`,
  `(?:a|the|this|my|our) (?:minor|teenager|teen|schoolgirl|schoolboy|pre-?teen|pupil)(?:'s)? [^?]*(?:love|marry|kiss|sex|attract|romantic|dating|date|relationship|boyfriend|girlfriend|in bed)`,
  `(?:who|whom|when|what kind of man|what kind of woman|will) (?:\\p{L}+ ){0,3}(?:my|our) (?:\\p{L}+ )?(?:little (?:girl|boy)|toddler|baby(?: girl| boy)?|infant|newborn|(?:child|kid)) (?:\\p{L}+ )?(?:marry|marries|date|fall in love|lose)`,
  `(?:sexual|sexually|erotic|romantic|intimate|attracted)[^?]*${CHILD}|${CHILD}[^?]*(?:sexual|sexually|erotic|virginity|naked|nudes?)`,
  'minderjährig\\p{L}*|mineure?|menor de edad|minorenne|menor de idade',
].map(sign)
