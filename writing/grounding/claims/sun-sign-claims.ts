import { told, type Claim, type ClaimReader } from '../claim.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isNegated } from './negation.ts'

/** What a person is, and no thing of theirs: `is a`, `is no`, `was born a`, `she a` behind `he is a`. */
const BEING =
  /^((is|was|being|remains|stays|born)( (not|never|also|still|really|born))?|,)?( ?(an?|no|the))$/

/** `He is a Virgo and she a Capricorn`: a sign that somebody is said to be is the sign of the Sun. */
export const sunSignClaims: ClaimReader = (ground) => {
  const { segment, read, knowledge } = ground
  if (!knowledge.systems.has('western')) return []
  if (segment.mentions.some(({ kind, value }) => kind === 'system' && value !== 'western'))
    return []
  const isOfBeing = /\b(is|was|born|being) (also |still )?(an?|no|not an?)\b/.test(
    wordsOf(read.tokens, segment.from, segment.to),
  )
  return segment.mentions.flatMap((sign, index): Claim[] => {
    const person = segment.mentions[index - 1]
    if (sign.kind !== 'sign' || person === undefined) return []
    const no = person.kind === 'no' ? segment.mentions[index - 2] : person
    if (no?.kind !== 'person' || (no.owner !== 'p1' && no.owner !== 'p2')) return []
    if (!isOfBeing || !BEING.test(wordsOf(read.tokens, no.end, sign.at))) return []
    // `a Gemini Moon`, `a Leo rising`, `a Scorpio sort of silence`.
    if (
      !/^([.,;:!?)—–-]|and|but|by|through|who|whose|with|too|as|to|in|like|while)?$/.test(
        read.tokens[sign.end]?.lower ?? '',
      )
    )
      return []
    const known = knowledge
      .ofBody('Sun')
      .filter(
        ({ mark, who, frame, fact }) =>
          mark.sign !== undefined &&
          who === no.owner &&
          frame === 'natal' &&
          fact.system === 'western',
      )
    if (known.length === 0) return []
    const has = known.some(({ mark }) => mark.sign === sign.value)
    return [
      {
        kind: 'sign',
        words: `${no.words} … ${sign.words}`,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, no, sign)),
        instead: known[0]!.mark.sign!,
      },
    ]
  })
}
