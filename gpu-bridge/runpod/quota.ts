/** How many calls a window still takes, and in how many seconds it begins anew. */
export interface Quota {
  readonly left: number
  readonly resetsInSeconds: number
}

const MEMBER = /"(\w+)"((?:;\w+=\d+)*)/g
const PARAMETER = /;(\w+)=(\d+)/g

/**
 * The `RateLimit` header: `"minute";r=0;t=12, "hour";r=2800;t=1812`, by window. Empty where there
 * is none, or what there is cannot be read.
 */
export function quotasOf(header: string | null): ReadonlyMap<string, Quota> {
  const members = Array.from((header ?? '').matchAll(MEMBER), ([, window = '', rest = '']) => {
    const told = Object.fromEntries(
      Array.from(rest.matchAll(PARAMETER), ([, name, value]) => [name, Number(value)]),
    ) as { r?: number; t?: number }
    return [window, told] as const
  })
  return new Map(
    members.flatMap(([window, { r, t }]) =>
      r === undefined || t === undefined ? [] : [[window, { left: r, resetsInSeconds: t }]],
    ),
  )
}

/** The window that is nearest its end; null where nothing is known. */
export function tightest(quotas: ReadonlyMap<string, Quota>): Quota | null {
  return (
    [...quotas.values()].toSorted(
      (a, b) => a.left - b.left || b.resetsInSeconds - a.resetsInSeconds,
    )[0] ?? null
  )
}
