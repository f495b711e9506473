/** Every length is in points (1/72 inch). A5: a page a telephone shows whole, and two to a sheet of A4. */
export const PAGE = { width: 419.53, height: 595.28 } as const

export const MARGIN = { top: 70, bottom: 62, side: 56 } as const

/** About 62 characters of the text face: inside the 45 to 75 that read easily. */
export const MEASURE = PAGE.width - 2 * MARGIN.side

/** The distance between baselines of text. */
export const LEADING = 15.5

/** Running header and page number. */
export const FURNITURE_SIZE = 9

export const INK = '#221d18'
export const NIGHT = '#2b3563'
export const GOLD = '#a9834f'
export const GREY = '#7b746b'
