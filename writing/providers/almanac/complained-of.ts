import type { Revision } from '../../writer.ts'

const COMPLAINED = /In: “([^]*)”$/

/** The sentences that a draft was complained about for, by their letters. */
export function complainedOf({ complaints }: Pick<Revision, 'complaints'>): ReadonlySet<string> {
  return new Set(
    complaints.flatMap((complaint) => {
      const sentence = COMPLAINED.exec(complaint)?.[1]
      return sentence === undefined ? [] : [lettersOf(sentence)]
    }),
  )
}

/** By these two sentences are one, however their quotes and spaces were set. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
