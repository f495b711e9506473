import { useRouter } from 'expo-router'
import { useState } from 'react'
import { answerOf, api } from '#app/api/call.ts'
import { fieldWords } from '#app/api/failure-words.ts'
import type { Failure } from '#app/api/failure.ts'
import { newKey } from '#app/api/made-once.ts'
import { kept } from '#app/stores/kept.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { orderOf, refusalsByField, type OrderField, type OrderForm } from './order-form.ts'
import { forgetKey, keyFor } from './order-key.ts'

/** How the placing of an order stands, and what places it. */
export interface Placing {
  readonly placing: boolean
  readonly problems: Partial<Record<OrderField, string>>
  readonly failure: Failure | null
  readonly place: (form: OrderForm) => void
}

/** Places an order once, however often it is pressed and whatever is lost on the way; then opens the reading. */
export function usePlacing(): Placing {
  const router = useRouter()
  const words = useWords()
  const language = useLanguage()
  const [placing, setPlacing] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const place = async (form: OrderForm) => {
    const json = orderOf(form)
    if (json === null || placing) return
    setPlacing(true)
    setFailure(null)
    const key = await keyFor(kept, JSON.stringify(json), newKey)
    const answer = await answerOf(api.orderJob({ json, headers: { 'Idempotency-Key': key } }))
    setPlacing(false)
    if (!answer.ok) {
      // What was refused was answered: mended, it is another order.
      if (answer.failure.kind === 'refused') await forgetKey(kept)
      return setFailure(answer.failure)
    }
    await forgetKey(kept)
    router.replace(`/jobs/${answer.value.id}`)
  }
  const refused = failure?.kind === 'refused' ? failure.fields : []
  const problems = refusalsByField(refused, (problem) => fieldWords(problem, words, language))
  return { placing, problems, failure, place: (form) => void place(form) }
}
