import type { Script } from '#gpu-bridge/protocol/contract.ts'

interface Words {
  readonly title: string
  readonly sections: readonly {
    readonly heading: string | null
    readonly paragraphs: readonly (readonly string[])[]
  }[]
}

/** Words as a script holds them: every sentence under an id, in reading order. */
export function numbered({ title, sections }: Words): Pick<Script, 'title' | 'sections'> {
  let count = 0
  const named = (text: string) => ({ id: `s${(count += 1)}`, text })
  return {
    title: named(title),
    sections: sections.map(({ heading, paragraphs }) => ({
      heading: heading === null ? null : named(heading),
      paragraphs: paragraphs.map((sentences) => sentences.map(named)),
    })),
  }
}
