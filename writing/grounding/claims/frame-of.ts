import type { Ground } from '../claim.ts'
import { framesOf, type Frame } from '../knowledge.ts'
import type { Owner } from '../reading/mention.ts'
import type { Token } from '../reading/tokens.ts'
import type { Owned } from '../reading/whose.ts'

/** The chart a stretch speaks of: one made from two, a division, or that of the birth. */
export function frameOf(ground: Ground): Frame | null {
  const { read, segment } = ground
  // `Raja (raised in the navamsha) yoga` is a name.
  const named = [...segment.mentions, ...read.mentions].find(
    ({ kind, at }) =>
      kind === 'frame' &&
      !isBehindStop(read.tokens, at, segment.from) &&
      !read.tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === '('),
  )
  // What is vargottama stands alike in both.
  if (/\bvargottama\b/i.test(read.sentence)) return null
  if (!named) return citedFrame(ground)
  const { value } = named
  if (value === 'composite' || value === 'davison' || value === 'navamsha') return value
  return value === 'progressed' || value === 'transit' ? 'time' : 'varga'
}

/** `The chart they make together puts the Sun in Capricorn`: where all that is cited holds in one chart that is not of a birth. */
function citedFrame({ cited, knowledge }: Ground): Frame | null {
  const frames = cited.map((id) => {
    const fact = knowledge.byId(id)
    return fact === undefined ? [] : [...framesOf(fact)]
  })
  const [frame, ...others] = new Set(frames.flat())
  return frame === undefined || frame === 'natal' || others.length > 0 ? null : frame
}

/** Whether a semicolon parts a chart that is named from a stretch behind it. */
const isBehindStop = (tokens: readonly Token[], named: number, from: number) =>
  tokens.slice(named, from + 1).some(({ text }) => text === ';')

/** `Apart from the lagna in the navamsha, his Sun …`: behind the comma it may be the chart of birth again. */
export function isPartedFromFrame({ read: { tokens, mentions } }: Ground, body: Owned): boolean {
  const named = mentions.find(({ kind }) => kind === 'frame')
  if (!named) return false
  // `In the composite chart …, and the Moon was in Aquarius when she was born`.
  const isOfBirth =
    body.at > named.end &&
    tokens.slice(named.end, body.at).some(({ text }) => text === ',') &&
    tokens.slice(body.end).some(({ lower }) => /^(born|birth|natal)$/.test(lower))
  if (isOfBirth) return true
  if (named.at < HEAD) return false
  const [from, to] = named.at < body.at ? [named.end, body.at] : [body.end, named.at]
  return tokens.slice(from, to).some(({ text, lower }) => text === ',' || lower === 'that')
}

/** A chart named in the first words of a sentence is that of all of it. */
const HEAD = 5

/** In a chart made from two, nothing is one person's. */
export function ownerIn(frame: Frame | null, { owner, how }: Owned): Owner {
  if (frame !== 'composite' && frame !== 'davison') return owner
  return how === 'own' && owner !== 'both' ? owner : null
}
