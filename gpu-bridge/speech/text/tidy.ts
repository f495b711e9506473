/**
 * One spelling for what print spells in many ways: composed letters, straight quotes, ASCII digits,
 * single blanks; letters of another look (ﬁ, 𝔸, Ａ, Ⅷ, ①) as the letters they are.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(
      /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Variation_Selector}/gu,
      '',
    )
    .replaceAll(RAISED, (signs) => `^${signs.normalize('NFKC')}`)
    .replaceAll(ANOTHER_LOOK, (sign) => (/\p{Nd}/u.test(sign) ? digitOf(sign) : plain(sign)))
    .normalize('NFC')
    .replaceAll(/[ʾʿ]/gu, '')
    .replaceAll(/[‘’‚ʼʻ՚´`]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[‐‑]/gu, '-')
    .replaceAll('…', '...')
    .replaceAll('\u2044', '/')
    .replaceAll(/[。．｡]/gu, '. ')
    .replaceAll(/[，、､]/gu, ', ')
    .replaceAll('！', '! ')
    .replaceAll('？', '? ')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** Numbers above the line; ², ³ and ¹ alone have names. */
const RAISED = /⁻[⁰¹²³⁴-⁹]+|[¹²³][⁰¹²³⁴-⁹]+|[⁰⁴-⁹][⁰¹²³⁴-⁹]*/g

/** Digits of every script, letters and numbers that Unicode calls compatible with others, but fractions, and º which may mean degrees. */
const ANOTHER_LOOK = /(?![\d²³¹º¼-¾⅐-⅞↉])[\p{Nd}\p{Nl}\p{No}\p{L}Ⓐ-ⓩ℃℉㎏㎞㎝㎜㎡]/gu

function plain(sign: string): string {
  return sign.normalize('NFKC')
}

/** Unicode keeps every script's ten digits in a row, zero first. */
function digitOf(digit: string): string {
  const like = digit.normalize('NFKC')
  if (/^\d$/.test(like)) return like
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}
