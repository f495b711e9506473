/** What a source says of one of its exports. */
export interface Declaration {
  readonly name: string
  /** The comment above it, in one line. */
  readonly told: string
  /** As it stands in the source, of a function without its body. */
  readonly code: string
}

/** Reads a declaration out of a source as oxfmt leaves it. Throws where there is none of that name. */
export function declarationOf(source: string, name: string): Declaration {
  const start = new RegExp(
    `^export ((?:async )?function|interface|type|class|const) ${name}\\b`,
    'm',
  ).exec(source)
  if (start === null) throw new Error(`${name} is declared nowhere in its source`)
  const lines = source.slice(start.index).split('\n')
  const last =
    start[1]?.endsWith('function') === true ? endOfSignature(lines) : endOfStatement(lines)
  const code = lines.slice(0, last + 1).join('\n')
  return {
    name,
    told: commentBefore(source.slice(0, start.index)),
    code: code.replace(/^export /, '').replace(/ \{$/, ''),
  }
}

/** The line that opens the body: the first that ends in a brace while all else is closed. */
function endOfSignature(lines: readonly string[]): number {
  return lines.findIndex((line, index) => {
    const before = lines
      .slice(0, index + 1)
      .join('\n')
      .slice(0, -1)
    return line.endsWith('{') && !line.endsWith(': {') && isClosed(before)
  })
}

/** The line before the next one that is empty and lies within no brackets; a class is told by what it has. */
function endOfStatement(lines: readonly string[]): number {
  const next = lines.findIndex(
    (line, index) => line === '' && isClosed(lines.slice(0, index).join('\n')),
  )
  const end = next === -1 ? lines.length : next
  // Another statement may follow at once: only a closing line begins like this one's first.
  const other = lines.findIndex(
    (line, index) => index > 0 && /^(?:export|\/\*\*|function|const) ?/.test(line),
  )
  return (other === -1 ? end : Math.min(end, other)) - 1
}

/** Whether all brackets outside of comments and texts are closed. */
function isClosed(code: string): boolean {
  const bare = code.replaceAll(/\/\*[^]*?\*\/|\/\/[^\n]*|'[^'\n]*'|`[^`]*`/g, '')
  const count = (bracket: string): number => bare.split(bracket).length
  return count('(') === count(')') && count('{') === count('}') && count('[') === count(']')
}

/** The text of the comment that ends right before. */
function commentBefore(source: string): string {
  const comment = /\/\*\*(?<text>(?:(?!\*\/)[^])*)\*\/\n$/.exec(source)?.groups?.['text'] ?? ''
  return comment
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, '').trim())
    .filter((line) => line !== '')
    .join(' ')
}
