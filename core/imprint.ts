/** Who made a text, for its last page, its file and its tags: no reader is left to think a human being wrote to them. */
export const IMPRINT = 'Written by a machine from computed charts.'

/** A text as it leaves the house: who made it stands under its end. */
export function withImprint(markdown: string): string {
  return `${markdown.trimEnd()}\n\n*${IMPRINT}*\n`
}

/** The same of what is heard. */
export const SPOKEN_IMPRINT = `${IMPRINT} The voice is synthetic.`
