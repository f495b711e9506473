import type { Printing } from '#publishing/document.ts'
import { renderMarkdown } from '#publishing/text/render-markdown.ts'
import { formsOf } from '#writing/text.ts'

/** A file of the sample, by where it lies in `docs/sample`. */
export interface SampleFile {
  readonly path: string
  readonly text: string
}

/** Every text as Markdown, which a code host shows as it is. */
export function sampleTexts({ parts }: Pick<Printing, 'parts'>): SampleFile[] {
  return parts.map((part) => {
    const { document } = formsOf(part.text)
    const text = renderMarkdown({ ...document, title: part.label, people: [], language: 'en' })
    const pictures = part.charts
      .slice(0, 1)
      .map(({ title }) => `![${title}](../${part.id}.1.svg)\n\n`)
    const [heading = '', ...rest] = text.split('\n\n')
    return {
      path: `texts/${part.id}.md`,
      text: `${heading}\n\n${pictures.join('')}${rest.join('\n\n')}\n---\n\n[All sixteen](../README.md)\n`,
    }
  })
}

/** What leads to the texts where Markdown is read, and tells where the site is. */
export function sampleReadme({ parts }: Pick<Printing, 'parts'>): SampleFile {
  const list = parts.map(({ id, label }, place) => `${place + 1}. [${label}](texts/${id}.md)`)
  const text = `# A sample reading

A whole package of two people, as \`npm start\` makes it without a key: written by the almanac, cast and drawn by
the same code. Open \`index.html\` of this folder in a browser for all of it with every chart, every fact behind
every sentence, and the first minute of a chapter; or read the texts here.

${list.join('\n')}

[The first minute of “${parts[0]?.label}”](${parts[0]?.id}.mp3), spoken by the embedded voice. \`npm run sample\` makes this folder anew.
`
  return { path: 'README.md', text }
}
