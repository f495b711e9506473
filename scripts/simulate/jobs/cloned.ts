/** What arrives of a value that is sent to another party: its like, and as much of it as can be sent. Throws where it cannot. */
export function cloned(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return structuredClone(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(cloned)
  if (!isPlain(value)) return structuredClone(value)
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) copy[key] = cloned((value as Record<string, unknown>)[key])
  return copy
}

/** Of anything else the platform knows what can be sent, which takes it ten times as long. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
