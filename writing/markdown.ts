/** What would begin a heading, a quotation, a list or a rule, were it not a paragraph's first word. */
const BLOCK_MARK = /^(#{1,6}(?=\s|$)|>|[-+=](?=\s|$|[-=])|~~~|\d{1,9}(?=[.)](\s|$)))/

/** A paragraph on one line, which stays one whatever it begins with. */
export function paragraphMarkdown(text: string): string {
  const line = inlineMarkdown(text)
  const mark = BLOCK_MARK.exec(line)?.[0]
  if (mark === undefined) return line
  return /^\d/.test(mark) ? `${mark}\\${line.slice(mark.length)}` : `\\${line}`
}

/** One line, with the characters that Markdown would read as marks made plain: nothing is lost. */
export function inlineMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<]|&(?=#|\w+;)/g, (mark) => `\\${mark}`)
}

/** A mark that was made plain (CommonMark: any ASCII punctuation behind a backslash). */
export const PLAIN_MARK = /\\([!-/:-@[-`{-~])/g
