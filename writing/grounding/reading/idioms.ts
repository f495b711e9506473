/**
 * Turns of speech whose words are those of a chart, or of a denial, and mean neither: `it is no accident that`,
 * `in the first place`, `the opposite of a complaint`.
 */
const IDIOMS: readonly RegExp[] = [
  /\b(it|that|there) (is|was|'s) no (accident|coincidence|secret|wonder|surprise|chance|joke|use|denying|doubt|question)( that)?\b/,
  /\bit (is|was) not for nothing that\b/,
  /\b(which|that|this) is (no|not) (nothing|small thing|mean thing|little thing)\b/,
  /\bmoon(?= (was |is )?on the (wane|rise)\b)/,
  /\bin the (first|second|third) place\b(?! (in|of|by|among))/,
  /\b(put|say|said|told|tell)( it| that)? in (one|two|three) (lines?|words?|sentences?)\b/,
  /\bthe opposite of (?=(an?|any|what|all|every\w*|some\w*)\b)/,
  /\bat (its|her|his|their) own pace\b/,
  /\b(doors?|windows?|shutters?|eyes|hands?) (wide )?open\b/,
  /\bopen (doors?|windows?|questions?|secrets?|hands?|letters?|books?)\b/,
  /\b(not (only )?because|not that) (anybody|anyone|somebody|she|he|they|it)\b/,
  /\bon the (one|other) hand\b/,
  /\bwhatever [^,;]{0,40}\b(may|might) [a-z]+\b/,
  /\bof (its|her|his|their) own accord\b/,
  /\b(at|on) (first|second) (sight|glance|reading|thought)\b/,
  /\b(is|are) one thing(?=; another)/,
  /\b(to say nothing of|nothing if not|for all that|for want of|no sooner|none the less|nobody asked|nobody (has )?(ever )?(complain(s|ed)|notice[sd]?|mind(s|ed)))\b/,
]

const IDIOM = new RegExp(IDIOMS.map(({ source }) => source).join('|'), 'gi')

/** A sentence of the same length with spaces where such a turn of speech stood. */
export const withoutIdioms = (sentence: string): string =>
  sentence.replaceAll(IDIOM, (words) => ' '.repeat(words.length))
