/**
 * The lines of a stream of text, those that came together in one array, without what ends them
 * (LF or CRLF) and without a byte order mark; lines with nothing on them are left out. Only a
 * line feed ends a line: JSON may hold the other separators of Unicode as they are.
 */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })
  let rest = ''
  for await (const piece of input) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
    // Only what is new is looked through: a line may come in thousands of pieces.
    const [first = '', ...others] = text.split('\n')
    const lines = [rest + first, ...others]
    rest = lines.pop() ?? ''
    yield lines.flatMap(line)
  }
  yield line(rest + decoder.decode())
}

function line(text: string): string[] {
  const told = text.replace(/^\uFEFF/, '').replace(/\r$/, '')
  return told.trim() === '' ? [] : [told]
}
