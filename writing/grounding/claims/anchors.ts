import { eachOf, isOf, type Ground } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { frameOf, isPartedFromFrame, ownerIn } from './frame-of.ts'
import { systemOf } from './system-of.ts'

/** Whether a mention stands for a body: by its name, as a lord or as a karaka. */
export const isBody = ({ kind }: Owned) => kind === 'body' || kind === 'lord' || kind === 'karaka'

/** The names facts may have for a body as it is mentioned: with its side, where one is told. */
export function bodyNames(ground: Ground, body: Owned): readonly string[] {
  const { knowledge } = ground
  if (body.kind === 'lord') return lordNames(ground, body)
  if (body.kind === 'karaka') {
    const known = knowledge
      .with('term')
      .filter((each) => each.mark.term === body.value && isOf(body.owner, each))
    return [...new Set(known.flatMap(({ mark }) => mark.body ?? []))]
  }
  const side = sideOf(ground, body)
  return side !== null && knowledge.isBody(`${side} ${body.value}`)
    ? [`${side} ${body.value}`]
    : [body.value]
}

function lordNames({ knowledge }: Ground, { value, owner }: Owned): readonly string[] {
  const known = knowledge
    .with('ofHouse')
    .filter(
      (each) =>
        each.mark.ofHouse === Number(value) &&
        isOf(owner, each) &&
        each.frame === 'natal' &&
        each.who !== 'couple' &&
        each.mark.relation !== 'rules beside',
    )
  return [...new Set(known.flatMap(({ mark }) => mark.body ?? []))]
}

/** `Personality` or `Design`, where the words around a body say so. */
function sideOf({ read: { mentions, tokens }, segment }: Ground, body: Owned): string | null {
  const sides = mentions.filter(({ kind, value }) => kind === 'side' && value !== 'one')
  const before = sides.findLast(({ end }) => end <= body.at && body.at - end <= 1)
  if (before) return before.value
  const after = sides.find(
    ({ at }) =>
      at >= body.end && at - body.end <= 3 && /^(of|in)$/.test(tokens[body.end]?.lower ?? ''),
  )
  if (after) return after.value
  const inSegment = sides.filter(({ at }) => at >= segment.from && at < segment.to)
  const [only] = inSegment
  return inSegment.length === 1 && only!.end <= body.at && body.at - only!.end <= 8
    ? only!.value
    : null
}

/** What is known of a body with a property, of an owner, in a system and a chart. */
export function knownOf(
  ground: Ground,
  body: Owned,
  has: (known: Known) => boolean,
  near: Pick<Owned, 'at' | 'end'> = body,
): readonly (readonly Known[])[] {
  const system = systemOf(ground, near)
  const isPersonal =
    (body.how === 'own' || body.how === 'after') && (body.owner === 'p1' || body.owner === 'p2')
  const named = frameOf(ground)
  // One person's own stands in no chart of two.
  const frame = isPersonal && /^(composite|davison)$/.test(named ?? '') ? null : named
  const isAside = isPartedFromFrame(ground, body)
  const names = bodyNames(ground, body)
  return eachOf(ownerIn(frame, body)).map((owner) => {
    const all = names
      .flatMap((name) => ground.knowledge.ofBody(name))
      .filter(
        (known) =>
          has(known) &&
          isOf(owner, known) &&
          (frame === null
            ? known.frame === 'natal' || owner === null
            : known.frame === frame || (isAside && known.frame === 'natal')),
      )
    return all.filter(({ fact }) => system === null || fact.system === system)
  })
}
