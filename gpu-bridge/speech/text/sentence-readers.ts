import { ABBREVIATION_READERS } from './abbreviations.ts'
import { ADDRESS_READERS } from './addresses.ts'
import { ANGLE_READERS } from './angles.ts'
import { CAPITALS_READERS } from './capitals.ts'
import { CLOCK_READERS } from './clock.ts'
import { DATE_READERS } from './dates.ts'
import { MONEY_READERS } from './money.ts'
import { NOTATION_READERS } from './notation.ts'
import { NUMBER_READERS } from './numbers.ts'
import { PHONE_READERS } from './phones.ts'
import { STOP_READERS } from './stops.ts'
import { SYMBOL_READERS } from './symbols.ts'
import type { Reader } from './token.ts'
import { WORD_READERS } from './words.ts'

/** Everything a sentence may hold but names, the more particular first. */
export const SENTENCE_READERS: readonly Reader[] = [
  ...ADDRESS_READERS,
  ...DATE_READERS,
  ...PHONE_READERS,
  ...CLOCK_READERS,
  ...ANGLE_READERS,
  ...MONEY_READERS,
  ...NOTATION_READERS,
  ...NUMBER_READERS,
  ...ABBREVIATION_READERS,
  ...CAPITALS_READERS,
  ...SYMBOL_READERS,
  ...WORD_READERS,
  ...STOP_READERS,
]
