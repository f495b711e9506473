import { insteadOf, isOf, told, type Claim, type ClaimReader, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { systemOf } from './system-of.ts'
import { joined } from './joined.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'
import { dispositors, textOf } from './dispositor-claims.ts'
import { karakaBodies } from './karaka-bodies.ts'

const RULES =
  /\b(rules|owns|governs|ruler of|lord of|ruling|owning|looks after|to look after|in charge of|lord over|rule|own)\b/

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
    ({ lower }, at) =>
      at >= segment.from &&
      /^(rules|owns|governs)$/.test(lower) &&
      !/^(it|them|both)$/.test(read.tokens[at + 1]?.lower ?? ''),
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
      tie: { subjects: [body], value: house },
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, body, house)),
      instead: insteadOf(own.map(({ mark }) => mark.body)),
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
