/**
 * Data as a model is told it: JSON between tags that nothing inside can close, for it holds no
 * angle bracket. Whatever a customer typed stands in such a block and nowhere else.
 */
export function dataBlock(name: string, data: unknown): string {
  const json = JSON.stringify(data)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
  return `<data name="${name}">\n${json}\n</data>`
}
