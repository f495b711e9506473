import type { JobResponse } from '@contract/jobs.ts'
import type { DocumentNow } from './use-document.ts'

/** The chart people of a system look at first, by the API’s names. */
const OF_ONE: Readonly<Record<string, string>> = {
  western: 'western.svg',
  vedic: 'vedic.svg',
  humanDesign: 'humanDesign.svg',
  geneKeys: 'geneKeys.svg',
  kabbalah: 'kabbalah.svg',
  sun: 'western.svg',
  moon: 'western.svg',
  rising: 'western.svg',
}
const OF_TWO: Readonly<Record<string, string>> = {
  western: 'western.svg',
  humanDesign: 'humanDesign.svg',
  geneKeys: 'geneKeys.svg',
  kabbalah: 'kabbalah.svg',
  verdict: 'rarity-strip.svg',
}

/** Where the chart is that a document tells of; null where there is none of it. */
export function chartPathOf(
  { people, relation }: Pick<JobResponse, 'people' | 'relation'>,
  { subject, theme }: Pick<DocumentNow, 'subject' | 'theme'>,
  look: 'light' | 'dark',
): string | null {
  const [first, second] = people
  if (subject !== 'couple') {
    const person = subject === 'p2' ? second : first
    const chart = OF_ONE[theme]
    return person && chart ? `/v1/people/${person.id}/charts/${chart}?theme=${look}` : null
  }
  const chart = OF_TWO[theme]
  if (!first || !second || !chart) return null
  const of = relation === null ? '' : `&relation=${relation}`
  return `/v1/people/${first.id}/with/${second.id}/charts/${chart}?theme=${look}${of}`
}
