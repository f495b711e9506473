/** The twelve bhavas by name, with what each holds, in our own words. */
export const BHAVAS: Readonly<
  Record<number, { readonly ordinal: string; readonly p1: string; readonly p2: string }>
> = {
  1: {
    ordinal: 'first',
    p1: 'Tanu, the body and the bearing',
    p2: 'Tanu, where a life takes its shape',
  },
  2: {
    ordinal: 'second',
    p1: 'Dhana, wealth, speech and the family table',
    p2: 'Dhana, the store-room and the tongue',
  },
  3: {
    ordinal: 'third',
    p1: 'Sahaja, courage, siblings and the work of the hands',
    p2: 'Sahaja, effort and the nearest kin',
  },
  4: {
    ordinal: 'fourth',
    p1: 'Bandhu, the mother, the house and peace of mind',
    p2: 'Bandhu, the hearth and the heart’s rest',
  },
  5: {
    ordinal: 'fifth',
    p1: 'Putra, children, learning and the merit of earlier days',
    p2: 'Putra, what is created and what was deserved',
  },
  6: {
    ordinal: 'sixth',
    p1: 'Ari, service, debts, illness and the strength to outlast them',
    p2: 'Ari, opponents of every size and the daily task',
  },
  7: {
    ordinal: 'seventh',
    p1: 'Yuvati, the spouse and every dealing between equals',
    p2: 'Yuvati, the partner and the open market',
  },
  8: {
    ordinal: 'eighth',
    p1: 'Randhra, what is hidden, sudden or inherited',
    p2: 'Randhra, the cleft through which life is changed',
  },
  9: {
    ordinal: 'ninth',
    p1: 'Dharma, the father, the teacher and good fortune',
    p2: 'Dharma, faith, luck and the long pilgrimage',
  },
  10: {
    ordinal: 'tenth',
    p1: 'Karma, the work done in public and the name it earns',
    p2: 'Karma, deeds, rank and responsibility',
  },
  11: {
    ordinal: 'eleventh',
    p1: 'Labha, gains, friends and fulfilled wishes',
    p2: 'Labha, whatever comes in by the door',
  },
  12: {
    ordinal: 'twelfth',
    p1: 'Vyaya, expense, sleep, distant places and release',
    p2: 'Vyaya, what is given up or given away',
  },
}
