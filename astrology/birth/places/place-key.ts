/** Accents of Latin, Greek and Cyrillic letters, and the optional vowel signs of Hebrew and Arabic. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1-\u05C7\u064B-\u065F\u0670]/g
/** Marks that belong to a word and are often left out: Xi’an, Ehskal'des, Hawaiʻi. */
const APOSTROPHES = /['’‘ʻʼ`´′]/g
const IS_PLAIN = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu

/** Letters that are no plain letter with an accent, and what people type who lack them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
}
/** The other way to type a letter, as German and Nordic languages write it out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
}
const HAS_LETTER_WRITTEN_OUT = /[äöüåø]|[aou][\u0308\u030A]/i

/**
 * What a place's name is found by: lower case, without accents and apostrophes, words
 * apart by single spaces. Two spellings with the same key are the same to a person in a hurry.
 */
export function placeKey(name: string): string {
  // Most names of the gazetteer are plain, and folding them is most of its import.
  if (IS_PLAIN.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replaceAll(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþıħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(APOSTROPHES, '')
    .replaceAll(BETWEEN_WORDS, ' ')
    .trim()
}

/** Every key a name is found by: `Köln` by `koln` and by `koeln`. */
export function placeKeys(name: string): readonly string[] {
  if (!HAS_LETTER_WRITTEN_OUT.test(name)) return [placeKey(name)].filter((key) => key !== '')
  const writtenOut = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüåø]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
  return [...new Set([placeKey(name), placeKey(writtenOut)])].filter((key) => key !== '')
}
