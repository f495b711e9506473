import type { DocumentPlan } from '#core/job-types.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { requestInPackage, type Earlier, type PackageOrder } from '../../request-in-package.ts'
import type { WritingRequest } from '../../writer.ts'
import type { Prompt } from '../prompt.ts'
import { render } from './render.ts'

/** What is asked for one document. */
export interface Asked {
  readonly document: DocumentPlan
  readonly request: WritingRequest
  readonly prompt: Prompt
}

/** The requests of an order's documents, each after texts that told everything their briefs held. */
export function requestsOf(order: PackageOrder): readonly Asked[] {
  const earlier = new Map<DocumentPlan['id'], ReturnType<typeof textTelling>>()
  return order.documents.map((document) => {
    const asked = askedFor(document, order, earlier)
    earlier.set(document.id, textTelling(asked.request))
    return asked
  })
}

/** The same of one document, after whatever texts there are. */
export function askedFor(document: DocumentPlan, order: PackageOrder, earlier: Earlier): Asked {
  const request = toTheEnd(requestInPackage(document, order, earlier))
  return { document, request, prompt: render(request.brief) }
}

/** A text of one sentence that cites all it was given. */
export function textTelling({ brief }: WritingRequest) {
  const facts = brief.themes.flatMap((theme) => theme.facts.map(({ fact }) => fact.id))
  const sentence = 'It is told.'
  return {
    document: { title: '', sections: [{ heading: null, paragraphs: [sentence] }] },
    evidence: [{ id: 's2', sentence, facts }],
  }
}

/** What a model is billed by, about: 3.5 characters a token. */
export function tokensIn(text: string): number {
  return Math.ceil(text.length / 3.5)
}

/** The block of data of a name; empty where a prompt has none. */
export function blockOf({ user }: Prompt, name: string): string {
  return user.find(({ text }) => text.startsWith(`<data name="${name}">`))?.text ?? ''
}

export function wholeOf({ system, user }: Prompt): string {
  return [...system, ...user].map(({ text }) => text).join('\n\n')
}
