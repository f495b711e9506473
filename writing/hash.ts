/** FNV-1a with a final mix, 32 bits: spread well enough to choose wordings by. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

/** In an order that hangs on the key alone; what is added or taken away moves nothing else. */
export function shuffled<T>(things: readonly T[], key: string, name: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, rank: hash(`${key}|${name(thing)}`) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ thing }) => thing)
}
