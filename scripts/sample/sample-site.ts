import { renderSvg } from '#publishing/charts/render-svg.ts'
import type { Printing } from '#publishing/document.ts'
import { epubFiles } from '#publishing/epub/epub-files.ts'
import { chartOf, COVER, NAVIGATION } from '#publishing/epub/names.ts'
import type { SampleFile } from './sample-texts.ts'
import { SITE_STYLE } from './site-style.ts'

/** What of the book stands in `index.html`, in this order. */
const FRONT = [COVER, NAVIGATION].map(htmlName)

/** Whose chapter can be heard, and how its file is called. */
export interface Heard {
  readonly page: string
  readonly audio: string
  readonly seconds: number
}

const ABOUT = `<p class="about">This is a whole package as it comes without any key: sixteen documents that code wrote from two
births, their charts, and, behind every sentence, the computed facts it rests on. It was made by <code>npm run sample</code>.</p>`

/**
 * The book of a package as pages for a browser: the EPUB's own pages, which link to one another, with a way
 * from each to the next, charts in light and dark, and a chapter to be heard. No script, and nothing from elsewhere.
 */
export function sampleSite(printing: Printing, heard: Heard): SampleFile[] {
  const book = [...epubFiles(printing, { identifier: 'urn:sample', modified: new Date(0) })]
  const pages = book.filter(({ path }) => path.endsWith('.xhtml'))
  const bodies = new Map(pages.map(({ path, text }) => [htmlName(path), bodyOf(text)]))
  const front = FRONT.map((name) => bodies.get(name) ?? '')
  const rest = [...bodies.keys()].filter((name) => !FRONT.includes(name))
  const charts = book
    .filter(({ path }) => path.endsWith('.svg'))
    .map(({ path, text }) => ({ path: path.slice(path.indexOf('/') + 1), text }))
  return [
    { path: 'style.css', text: SITE_STYLE },
    {
      path: 'index.html',
      text: page(printing.title, [front[0]!, ABOUT, listen(heard), front[1]!]),
    },
    ...rest.map((name, place) => ({
      path: name,
      text: page(titleOf(bodies.get(name)!), [
        way(rest, place),
        name === heard.page
          ? bodies.get(name)!.replace('</h1>', `</h1>${listen(heard)}`)
          : bodies.get(name)!,
        way(rest, place),
      ]),
    })),
    ...charts,
    ...darkCharts(printing),
  ]
}

function darkCharts({ parts }: Printing): SampleFile[] {
  return parts.flatMap((part) =>
    part.charts.map((chart, place) => ({
      path: darkOf(chartOf(part, place)),
      text: renderSvg(chart, { theme: 'dark' }),
    })),
  )
}

function page(title: string, body: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${title}</title><link rel="stylesheet" href="style.css"></head>
<body>
${body.join('\n')}
</body>
</html>
`
}

/** What is between the tags of an EPUB's page, with links to pages of this site and charts in both themes. */
function bodyOf(xhtml: string): string {
  const from = xhtml.indexOf('>', xhtml.indexOf('<body')) + 1
  return figuresLast(xhtml.slice(from, xhtml.lastIndexOf('</body>')).trim())
    .replaceAll(/ epub:type="[^"]*"/g, '')
    .replaceAll(/href="([\w.]+)\.xhtml/g, (_, name: string) => `href="${linked(`${name}.html`)}`)
    .replaceAll(
      /<img src="([\w.]+\.svg)" alt="([^"]*)"\/>/g,
      (_, chart: string, told: string) =>
        `<picture><source srcset="${darkOf(chart)}" media="(prefers-color-scheme: dark)"><img src="${chart}" alt="${told}" loading="lazy"></picture>`,
    )
}

/** A reader comes for the text: of what is drawn only the first stands before it. */
function figuresLast(body: string): string {
  const [, ...drawn] = body.match(/<figure>.*?<\/figure>/gs) ?? []
  const late = [...drawn, ...(body.match(/<table>.*?<\/table>/gs) ?? [])]
  const text = late.reduce((left, one) => left.replace(one, ''), body)
  return late.length === 0 ? body : text.replace(/<\/section>$/, `${late.join('\n')}\n</section>`)
}

function linked(name: string): string {
  return FRONT.includes(name) ? 'index.html' : name
}

function htmlName(path: string): string {
  return path.slice(path.indexOf('/') + 1).replace('.xhtml', '.html')
}

function darkOf(chart: string): string {
  return chart.replace('.svg', '.dark.svg')
}

function titleOf(body: string): string {
  return /<h1[^>]*>([^<]*)/.exec(body)?.[1] ?? ''
}

function way(names: readonly string[], place: number): string {
  const [before, after] = [names[place - 1], names[place + 1]]
  return `<nav class="way">${wayTo(before, '← before')}${wayTo('index.html', 'Contents')}${wayTo(after, 'next →')}</nav>`
}

function wayTo(name: string | undefined, words: string): string {
  return name === undefined ? '<span></span>' : `<a href="${name}">${words}</a>`
}

function listen({ audio, seconds }: Heard): string {
  return `<figure class="heard"><audio controls preload="none" src="${audio}"></audio><figcaption>The first ${Math.round(seconds)} seconds of the chapter, by the embedded voice</figcaption></figure>`
}
