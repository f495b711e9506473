import { JobResponse } from '#workers/api/contract/jobs.ts'
import { vi } from 'vitest'
import type { LocalSystem } from '../e2e/local-system.ts'

const BEN = {
  name: 'Ben',
  birth: { date: '1991-12-26', time: '08:15', latitude: 51.5, longitude: -0.13 },
  consent: 'declared',
}
const WRITTEN_WITHIN_MS = 60_000

interface ShownHook {
  readonly title: string
  /** Its first sentence. */
  readonly sentence: string
  /** Where Ben, who is read about, answers for himself. */
  readonly consent: string
  /** Has his reading shown to whoever has the address that it gives; he must have agreed. */
  shared(): Promise<string>
}

/** Has a first word written about somebody who is asked, by a link of their own, before it is shown. */
export async function shareHook({ call }: LocalSystem): Promise<ShownHook> {
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await call(path, { method: 'POST', body: JSON.stringify(body), headers })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, string>
  }
  const { id } = await post('/v1/people', BEN)
  const { url: consent } = await post(`/v1/people/${id}/consent/link`, {})
  const order = { type: 'hook', people: [id] }
  const { id: jobId } = await post('/v1/jobs', order, { 'idempotency-key': 'shared' })
  const job = `/v1/jobs/${jobId}`
  const document = await vi.waitFor(
    async () => {
      const { documents } = JobResponse.parse(await (await call(job)).json())
      if (documents[0]?.text.status !== 'done') throw new Error('it is not written yet')
      return documents[0]
    },
    { timeout: WRITTEN_WITHIN_MS, interval: 500 },
  )
  const text = await (await call(`${job}/documents/${document.id}/text.md`)).text()
  const sentence = /^[A-Z][^#.\n]+\./m.exec(text)?.[0]
  if (sentence === undefined) throw new Error(`no sentence in ${text}`)
  return {
    title: document.title,
    sentence,
    consent: pathOf(consent),
    shared: async () => pathOf((await post(`${job}/shares`, {}))['url']),
  }
}

function pathOf(url = ''): string {
  return new URL(url, 'http://app').pathname
}
