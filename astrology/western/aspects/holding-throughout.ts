import type { Aspect } from './aspects.ts'

/** The aspects found at every moment, as they stand in the middle; without motion where it turns. */
export function holdingThroughout<First extends string, Second extends string>(
  moments: readonly (readonly Aspect<First, Second>[])[],
): Aspect<First, Second>[] {
  const middle = moments[Math.floor(moments.length / 2)] ?? []
  return middle.flatMap((own) => {
    const versions = moments.flatMap((aspects) => aspects.find((other) => isSame(own, other)) ?? [])
    if (versions.length < moments.length) return []
    const turns = versions.some(({ motion }) => motion !== own.motion)
    return [turns ? { ...own, motion: null } : own]
  })
}

function isSame(one: Aspect, other: Aspect): boolean {
  return one.first === other.first && one.second === other.second && one.aspect === other.aspect
}
