import type { CatalogueEntry } from '../catalogue-entry.ts'
import { fact } from '../condition.ts'

const BIRTHDAY = 'couple.together.coincidence.birthday'

/** What no tradition has to be asked about. */
export const SKY_ENTRIES: readonly CatalogueEntry[] = [
  {
    id: 'sky.sameDate',
    root: 'sky',
    statement: 'both were born on one day',
    when: fact(BIRTHDAY, 'same date', 'same date and place'),
    times: 0,
    isForPartners: false,
  },
  {
    id: 'sky.sameBirthday',
    root: 'sky',
    statement: 'both keep one birthday',
    when: fact(BIRTHDAY, 'same birthday'),
    times: 0,
    isForPartners: false,
  },
  {
    id: 'sky.nearBirthdays',
    root: 'sky',
    statement: 'their birthdays lie within three days of each other',
    when: fact('couple.together.coincidence.nearBirthdays'),
    times: 0,
    isForPartners: false,
  },
]
