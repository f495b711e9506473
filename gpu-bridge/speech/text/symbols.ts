import anyAscii from 'any-ascii'
import { GLYPHS } from './glyphs.ts'
import type { Reader } from './token.ts'

/** Signs of charts and print by their names, pictures by theirs, and what only shapes the page. */
export const SYMBOL_READERS: readonly Reader[] = [
  {
    kind: 'symbol',
    written: /(?<=\p{L})\/(?=\p{L})/uy,
    say: (_, { before }) => (before.at(-1)?.written.toLowerCase() === 'and' ? ' ' : ' or '),
  },
  {
    kind: 'symbol',
    written: new RegExp(
      `[${Object.keys(GLYPHS)
        .join('')
        .replaceAll(/[\\\]^-]/g, String.raw`\$&`)}]`,
      'uy',
    ),
    say: ([sign]) => GLYPHS[sign]!,
  },
  {
    kind: 'symbol',
    written: /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}\p{Emoji_Modifier}*/uy,
    say: ([picture]) => pictureInWords(picture),
  },
]

/** `:crescent_moon:` by its words; null for a picture without a name. */
function pictureInWords(picture: string): string | null {
  const [, name] =
    /^:?([a-z0-9_+-]*[a-z]{2}[a-z0-9_+-]*):?$/i.exec(anyAscii(picture).split('::')[0]!) ?? []
  return name === undefined
    ? null
    : name
        .replaceAll(/[^a-z]+/gi, ' ')
        .trim()
        .toLowerCase() || null
}
