import { isOf } from '../claim.ts'
import { type Counter, countsIn, relationCounts } from './counting-relations.ts'

export const partners: Counter = (ground) =>
  relationCounts(ground, /^programming partners$/, ({ term }) => term === 'key')

export const keys: Counter = (ground, _thing, text) => {
  if (/\bpartners?\b/.test(text)) return partners(ground, _thing, text)
  if (/\b(share|shares|shared|common|both)\b/.test(text))
    return relationCounts(ground, /^shares$/, ({ term }) => term === 'key')
  const ring = ground.segment.mentions.find(({ kind }) => kind === 'ring')
  return ring
    ? countsIn(
        ground.knowledge
          .with('count')
          .filter((known) => known.mark.ring === ring.value && isOf(_thing.owner, known)),
      )
    : null
}
