import type { ClauseRow } from './clause.ts'
import { DIALOGUES } from './kabbalah/dialogues.ts'
import { HEBREW_BIRTH } from './kabbalah/hebrew-birth.ts'
import { HEBREW_MONTH } from './kabbalah/hebrew-month.ts'
import { LETTERS } from './kabbalah/letters.ts'
import { NAMES } from './kabbalah/names.ts'
import { PATHS } from './kabbalah/paths.ts'
import { PILLARS } from './kabbalah/pillars.ts'
import { SEFIROT_OF_TWO } from './kabbalah/sefirot-of-two.ts'
import { SEFIROT } from './kabbalah/sefirot.ts'
import { TIKKUN } from './kabbalah/tikkun.ts'
import { WORLDS } from './kabbalah/worlds.ts'

export const KABBALAH_CLAUSES: readonly ClauseRow[] = [
  ...HEBREW_BIRTH,
  ...HEBREW_MONTH,
  ...LETTERS,
  ...PATHS,
  ...PILLARS,
  ...WORLDS,
  ...TIKKUN,
  ...NAMES,
  ...SEFIROT,
  ...SEFIROT_OF_TWO,
  ...DIALOGUES,
]
