import type { Skeleton } from './skeleton.ts'

/** The first sentence of a hook: the rarest true thing with how rare it is. */
export const HOOK_FIRST: readonly Skeleton[] = [
  '[f.main], which is true of [f.common].',
  'It goes to [f.common], and {P} is one: [f.main].',
  'Of [f.common] it can be said, as of {P}, that [f.main].',
  '[f.main], and it is so for [f.common].',
]

export const HOOK_FIRST_BOUND: readonly Skeleton[] = [
  '[f.main], and that is [f.common].',
  'One thing about {P} is [f.common]: [f.main].',
]

/** What somebody wants, needs or shows, by the part of the argument it is. */
export const HOOK_PARTS: Readonly<Record<string, readonly Skeleton[]>> = {
  wants: [
    'What {P} wants is written there: [f.trait].',
    'The wish behind it is [f.trait], as [f.main].',
    '{P} <wants> a life with [f.trait] in it, for [f.main].',
  ],
  needs: [
    'What {P} needs is another matter: [f.trait], since [f.main].',
    'Underneath lies a need, and it is [f.trait].',
    'To be well, {P} <needs> [f.trait], for [f.main].',
  ],
  shows: [
    'What others are shown is [f.trait], as [f.main].',
    'At the door, so to speak, stands [f.trait], because [f.main].',
    '{P} <shows> the world [f.trait], for [f.main].',
  ],
}
