import type { Skeleton } from '../skeletons/skeleton.ts'

/** Which way a sentence leaves a matter: well, ill, or neither. */
export type Tone = 'well' | 'ill' | null

const TONES: Readonly<Record<string, Tone>> = {
  trait: 'well',
  gift: 'well',
  shadow: 'ill',
  price: 'ill',
}

/** By what it ends on. */
export function toneOf(skeleton: Skeleton): Tone {
  const slot = [...skeleton.matchAll(/\[[fg]\.(trait|gift|shadow|price)\]/g)].at(-1)?.[1] ?? ''
  return TONES[slot] ?? null
}

/** Whether it begins with a word that the sentence before does not bear out: `and yet` after what is no better, `so` after what is worse. */
export function isOutOfTune(skeleton: Skeleton, before: Tone): boolean {
  if (toneOf(skeleton) === 'ill') return before !== 'well' && CONTRASTS.test(skeleton)
  if (skeleton.startsWith('For the same reason')) return before !== 'well'
  return before === 'ill' && CONCLUDES.test(skeleton)
}

const CONTRASTS =
  /^(?:But \[f\.price|And yet|Less happily, \[f\.price|Now and then, though|The other side|Friends know the other side|There is a bill for this|What it spoils|At the same time \[f\.price|It has a harder edge|It is not free)/

const CONCLUDES =
  /^(?:So \[f|And so|Thus|That is why|The use of it|This has its good side|Others come to rely|The gift in it|At its best|Not everybody|There is a knack|In practice|It shows in small|On an ordinary|What is easy here)/
