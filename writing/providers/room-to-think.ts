/**
 * Today's models think before they write, unless told otherwise, and how they are told differs by model.
 * What they think is paid for as output and counts towards the most they may answer: without room for it
 * a text would break off. Tokens; a document of 2,000 words is thought about in a few thousand.
 */
const ROOM_TO_THINK = 16_000

/** The most a model may answer where its text may have so many tokens. */
export function withRoomToThink(maxTokens: number): number {
  return maxTokens + ROOM_TO_THINK
}
