/** SVG path data of absolute M, L, Q, C and Z in whole units, each point told from the one before: a third shorter. */
export function compactPath(path: string): string {
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  return Array.from(path.matchAll(/([MLQCZ])([^MLQCZ]*)/g), ([, command = '', told = '']) => {
    if (command === 'Z') {
      ;[x, y] = [startX, startY]
      return 'z'
    }
    const numbers = (told.match(/-?\d+(\.\d+)?/g) ?? []).map((number) => Math.round(Number(number)))
    const offsets = numbers.map((number, place) => number - (place % 2 === 0 ? x : y))
    ;[x, y] = numbers.slice(-2) as [number, number]
    if (command === 'M') [startX, startY] = [x, y]
    return command.toLowerCase() + offsets.join(' ').replaceAll(' -', '-')
  }).join('')
}
