/** How many words a minute people read to themselves: 238 of non-fiction (Brysbaert 2019, a review of 190 studies). */
const READ_A_MINUTE = 238
/** How many the embedded voice says. */
const SAID_A_MINUTE = 115

/** How long so many words take to be read and to be heard, whole minutes. */
export function minutesOf(words: number): { reading: number; listening: number } {
  return {
    reading: Math.max(1, Math.round(words / READ_A_MINUTE)),
    listening: Math.max(1, Math.round(words / SAID_A_MINUTE)),
  }
}
