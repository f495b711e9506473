/** What names somebody: a letter, a digit, a picture. */
const INK = /[\p{L}\p{N}\p{So}]/u
/** Fillers and blanks that count as letters and pictures, and what stands for an unknown one. */
const BLANK = /[\p{Default_Ignorable_Code_Point}\u2800\uFFFD]/gu

/** Words as they were typed, on one line: composed (NFC), without controls, spaces single. */
export function composed(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Whether anything can be read there. Stops and strokes alone name nobody. */
export function isVisible(words: string): boolean {
  return INK.test(words.replaceAll(BLANK, ''))
}

/** A name as it is compared: `ＴＡＮＡＫＡ` and `Tanaka` are one (NFKC, without case and blanks). */
export function heard(name: string): string {
  return composed(name.normalize('NFKC').replaceAll(BLANK, '')).toLowerCase()
}
