import { unfitOf } from './safety/unfit-words.ts'
import { sentencesOf } from './sentences.ts'

/**
 * What a reader may see of a draft that is still being written, as Markdown: whole sentences,
 * without citations however mangled, and without what no reading may say, for nothing of it has been
 * checked yet. Only ever grows: of a longer beginning of the same draft it is a longer beginning.
 */
export function readableSoFar(raw: string): string {
  const lines = raw.replaceAll('\r\n', '\n').split('\n')
  const open = lines.pop() ?? ''
  const whole = lines.map((line) => shown(sentencesOf(withoutCitations(line))))
  // A sentence has ended when the first word of another is whole, and a heading with its line.
  const words = open.startsWith('#') ? '' : open.slice(0, open.search(/\S*$/))
  const begun = sentencesOf(withoutCitations(words)).slice(0, -1)
  return [...whole, shown(begun)]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** From a bracket to its end, or to the end of the line where it has none; and ids without brackets. */
const CITATION = /\s*(?<!\\)\[+[^[\]]*\]*/g
const BARE_ID = /\s*\(?\b(?:p\d|couple|meaning)\.\w+\.[\w.-]*\w\)?/g

function withoutCitations(line: string): string {
  return line.replaceAll(CITATION, '').replaceAll(BARE_ID, '').trim()
}

function shown(sentences: readonly string[]): string {
  return sentences.filter((sentence) => unfitOf(sentence) === null).join(' ')
}
