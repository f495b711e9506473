import { isOf, told, type Claim, type ClaimReader, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { systemOf } from './anchors.ts'
import { joined } from './joined.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'

const RULES =
  /\b(rules|owns|governs|ruler of|lord of|ruling|owning|looks after|to look after|in charge of|lord over|rule|own)\b/
const ANSWERS =
  /\b(answers? to|answering to|reports? to|takes? (its|her|his|their) orders from|is disposed of by|disposed by|obeys?|serves under|takes orders from)\b/

/** Which body rules which house, and to whom a body answers. */
export const ruleClaims: ClaimReader = (ground) => [
  ...houseRulers(ground),
  ...dispositors(ground),
  ...karakaBodies(ground),
  ...moonLordFriends(ground),
]

/** `The lords of their Moon signs are friends`. */
function moonLordFriends(ground: Ground): Claim[] {
  const text = textOf(ground)
  const match =
    /\b(lords?|rulers?) of (the|their|both)( two)? moon signs?\b.*\b(friends?|friendly|enem(?:y|ies))\b/.exec(
      text,
    )
  const maitri = ground.knowledge
    .with('points')
    .find(({ mark }) => mark.term === 'Graha Maitri koota')
  if (!match || !maitri) return []
  const areFriends = maitri.mark.points! >= 4
  const isFriendly = match[4]!.startsWith('friend')
  const isDenied = /\b(not|neither|never|no)\b/.test(text)
  return [
    {
      kind: 'friends',
      words: match[0],
      verdict: told(areFriends === isFriendly ? 'supported' : 'contradicted', isDenied),
    },
  ]
}

function textOf({ read, segment }: Ground): string {
  return wordsOf(read.tokens, segment.from, segment.to)
}

const isHouse = ({ kind, isBare }: Owned) =>
  kind === 'house' || (kind === 'ordinal' && isBare === true)

/** `Venus owns the first and the sixth house`; `the lord of her seventh is Mars`. */
function houseRulers(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const known = knowledge
    .with('ofHouse')
    .filter(({ mark, frame }) => mark.body !== undefined && frame === 'natal')
  if (known.length === 0) return []
  const text = textOf(ground)
  const verb = read.tokens.findIndex(
    ({ lower }, at) => at >= segment.from && /^(rules|owns|governs)$/.test(lower),
  )
  const out: Claim[] = []
  const judge = (house: Owned, body: Owned, owner: Owned['owner']) => {
    const system = systemOf(ground)
    const own = known.filter(
      (each) =>
        each.mark.ofHouse === Number(house.value) &&
        isOf(owner, each) &&
        (system === null || each.fact.system === system),
    )
    if (own.length === 0) return
    const has = own.some(({ mark }) => mark.body === body.value)
    out.push({
      kind: 'ruler',
      words: `${body.words} ${house.words}`,
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, body, house)),
      instead: [...new Set(own.map(({ mark }) => mark.body))].join(' or '),
    })
  }
  if (verb >= 0 && RULES.test(text)) {
    const body = /^(it|they|she|he)$/.test(read.tokens[verb - 1]?.lower ?? '')
      ? undefined
      : segment.mentions.findLast(({ kind, end }) => kind === 'body' && end <= verb)
    const houses = segment.mentions.filter((each) => isHouse(each) && each.at > verb)
    const list = joined(read.tokens, houses, 'start')
    if (body)
      for (const house of list.length > 0 ? list : houses.slice(0, 1))
        if (house.at - verb <= 8) judge(house, body, house.owner)
  }
  const lords = segment.mentions.filter(({ kind }) => kind === 'lord')
  for (const lord of lords) {
    const next = segment.mentions.find(({ kind, at }) => kind === 'body' && at >= lord.end)
    const between = next === undefined ? '' : wordsOf(read.tokens, lord.end, next.at)
    if (next && /^(is|,|was|is the|, the)$/.test(between)) judge(lord, next, lord.owner)
  }
  return out
}

function dispositors(ground: Ground): Claim[] {
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

const NAMES = /^(is|was|as|is the|, the|has the|is her|is his|'s|(is|was) the|as (her|his|the))$/

/** `Her Darakaraka is the Sun, his is Mercury`; `Hers is Saturn`. */
function karakaBodies(ground: Ground): Claim[] {
  const { segment, read, knowledge, carried } = ground
  const karakas = [...carried, ...segment.mentions].filter(({ kind }) => kind === 'karaka')
  return segment.mentions.flatMap((body, index): Claim[] => {
    if (body.kind !== 'body') return []
    const before = segment.mentions[index - 1]
    const karaka = karakas.findLast(({ at }) => at < body.at)
    const next = segment.mentions.slice(index + 1).find(({ kind }) => kind !== 'person')
    const asNext = next?.kind === 'karaka' ? next : undefined
    const isBefore =
      before !== undefined &&
      (before === karaka || before.kind === 'person') &&
      NAMES.test(wordsOf(read.tokens, before.end, body.at))
    const isAfter = asNext !== undefined && asNext.at - body.end <= 4
    const subject = (isBefore ? karaka : undefined) ?? (isAfter ? asNext : undefined)
    if (!subject) return []
    const owner = before?.kind === 'person' && before !== karaka ? before.owner : subject.owner
    const known = knowledge
      .with('term')
      .filter((each) => each.mark.term === subject.value && isOf(owner, each))
    if (known.length === 0) return []
    return [
      {
        kind: 'karaka',
        words: `${subject.words} ${body.words}`,
        verdict: told(
          known.some(({ mark }) => mark.body === body.value) ? 'supported' : 'contradicted',
          isNegated(ground, subject, body),
        ),
        instead: known[0]!.mark.body!,
      },
    ]
  })
}
