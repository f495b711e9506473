import type { ReactNode } from 'react'
import type { Asked } from '#app/api/use-asked.ts'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { useWords } from '#app/words/use-words.ts'

interface OfLinkProps<Value> {
  readonly of: Asked<Value>
  readonly children: (value: Value) => ReactNode
}

/** What a link shows. One that shows nothing says why that may be, and no more. */
export function OfLink<Value>({ of, children }: OfLinkProps<Value>) {
  const { shown } = useWords()
  if (of.state === 'failed' && of.failure.kind === 'not-found') return <Note words={shown.gone} />
  return (
    <StateOf of={of} loading={shown.opening}>
      {children}
    </StateOf>
  )
}
