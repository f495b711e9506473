const SENTENCE = /[^.!?…]+[.!?…]+["’”)]*\s*/gu
const MOST_LETTERS = 220

/** The last sentence or two of a text that is being written, on one line and without its headings. */
export function lastWords(text: string): string {
  const plain = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .replaceAll(/[*_`>]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const sentences = plain.match(SENTENCE) ?? [plain]
  const [last = '', before = ''] = sentences.slice(-2).toReversed()
  const both = `${before}${last}`.trim()
  return both.length <= MOST_LETTERS ? both : `… ${last.trim().slice(-MOST_LETTERS)}`
}
