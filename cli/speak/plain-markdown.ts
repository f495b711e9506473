import { lexer, type MarkedToken, type Token, type Tokens } from 'marked'
import { CITATIONS } from '#writing/finish-text.ts'
import { inlineMarkdown, paragraphMarkdown } from '#writing/markdown.ts'

/**
 * Any Markdown in the little of it that texts are written in: headings, and paragraphs without marks. A link is its
 * words and a picture what it shows; an item of a list, a row of a table and a note are paragraphs of their own.
 */
export function plainMarkdown(markdown: string): string {
  const noted = markdown
    .replaceAll(CITATIONS, '')
    .replaceAll(/^\[\^([^\]\s]+)\]:/gm, 'Note $1:')
    .replaceAll(/\[\^[^\]\s]+\]/g, '')
  return blocksOf(lexer(noted)).join('\n\n')
}

function blocksOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => blocks(token as MarkedToken)).filter((block) => block !== '')
}

function blocks(token: MarkedToken): readonly string[] {
  switch (token.type) {
    case 'heading':
      return [`${'#'.repeat(token.depth)} ${inlineMarkdown(wordsOf(token))}`]
    case 'list':
      return token.items.flatMap((item, index) => {
        const [first = '', ...rest] = blocksOf(item.tokens)
        return [token.ordered ? `${Number(token.start) + index}: ${first}` : first, ...rest]
      })
    case 'blockquote':
      return blocksOf(token.tokens ?? [])
    case 'table':
      return [token.header, ...token.rows].map((row) =>
        row
          .map((cell) => inlineMarkdown(wordsOf(cell)))
          .filter((cell) => cell !== '')
          .join(', '),
      )
    case 'hr':
    case 'space':
    case 'def':
    case 'checkbox':
      return []
    default:
      return [paragraphMarkdown(wordsOf(token))]
  }
}

/** What is read of a token: its words, those of what it holds, and of a tag nothing. */
function wordsOf(token: Token | Tokens.TableCell): string {
  if ('tokens' in token && token.tokens) return token.tokens.map(wordsOf).join('')
  const type = 'type' in token ? token.type : 'text'
  if (type === 'br') return ' '
  const text = 'text' in token ? String(token.text) : ''
  return type === 'html' ? text.replaceAll(TAG, '') : withSigns(text)
}

const TAG = /<!--[\s\S]*?-->|<[^>]*>/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
}

function withSigns(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => ENTITIES[entity]!)
}
