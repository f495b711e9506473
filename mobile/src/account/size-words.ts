const UNITS = ['B', 'KB', 'MB', 'GB'] as const

/** Bytes in three figures, as `1.2 MB`; thousands, as shops and phones count. */
export function sizeWords(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1)
  const value = bytes / 1000 ** power
  return `${value >= 100 || power === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[power]}`
}
