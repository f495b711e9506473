/** What is taken before anything was measured: a GPU that speaks ten times as fast as one listens, an image to be pulled. */
export const FIRST_PACE = { chapterSeconds: 90, coldSeconds: 120 } as const

/** Arrivals are counted over so long: an evening's rise is seen in time. */
export const ARRIVALS_SECONDS = 300
