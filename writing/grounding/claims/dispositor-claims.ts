import { isOf, told, type Claim, type Ground } from '../claim.ts'
import { joined } from './joined.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'

const ANSWERS =
  /\b(answers? to|answering to|reports? to|takes? (its|her|his|their) orders from|is disposed of by|disposed by|obeys?|serves under|takes orders from)\b/

/** A stretch in small letters. */
export function textOf({ read, segment }: Ground): string {
  return wordsOf(read.tokens, segment.from, segment.to)
}

/** `The Moon answers to Saturn`: to whom a body answers by the sign it is in. */
export function dispositors(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const known = knowledge.with('partner').filter(({ mark }) => mark.relation === 'disposes')
  if (known.length === 0 || !ANSWERS.test(textOf(ground))) return []
  const bodies = segment.mentions.filter(({ kind }) => kind === 'body')
  const verb = read.tokens.findIndex(
    ({ lower }, at) =>
      at >= segment.from &&
      /^(answers?|answering|reports?|takes?|disposed|obeys?|serves)$/.test(lower),
  )
  const before = joined(
    read.tokens,
    bodies.filter(({ end, at }) => end <= verb && read.tokens[at - 1]?.lower !== 'not'),
    'end',
  )
  const first =
    before.length > 0
      ? before
      : bodies
          .filter(({ end, at }) => end <= verb && read.tokens[at - 1]?.lower !== 'not')
          .slice(-1)
  const ruler = bodies.find(({ at }) => at > verb)
  if (!ruler) return []
  return first.flatMap((body): Claim[] => {
    const own = known.filter((each) => each.mark.partner === body.value && isOf(body.owner, each))
    if (own.length === 0) return []
    return [
      {
        kind: 'dispositor',
        words: `${body.words} → ${ruler.words}`,
        verdict: told(
          own.some(({ mark }) => mark.body === ruler.value) ? 'supported' : 'contradicted',
          isNegated(ground, body, ruler),
        ),
        instead: own[0]!.mark.body!,
      },
    ]
  })
}
