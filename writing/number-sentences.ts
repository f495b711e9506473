import type { CitedSentence, NumberedText } from './text.ts'

type UnnumberedSentence = Omit<CitedSentence, 'id'>

/** A text whose sentences have been told apart and not yet named. */
export interface UnnumberedText {
  readonly title: string
  readonly sections: readonly {
    readonly heading: string | null
    readonly paragraphs: readonly (readonly UnnumberedSentence[])[]
  }[]
}

/** Gives every sentence its id, title and headings included: `s1`, `s2`, … in reading order. */
export function numberSentences({ title, sections }: UnnumberedText): NumberedText {
  let count = 0
  const named = <T extends object>(sentence: T) => ({ id: `s${(count += 1)}`, ...sentence })
  return {
    title: named({ text: title }),
    sections: sections.map(({ heading, paragraphs }) => ({
      heading: heading === null ? null : named({ text: heading }),
      paragraphs: paragraphs.map((sentences) => sentences.map(named)),
    })),
  }
}
