import { useEffect, useState } from 'react'
import { answerOf, api } from '#app/api/call.ts'
import type { BirthForm } from '#app/people/birth-form.ts'
import { sketchedBirth, type Sketch } from './first-minute.ts'

/** Who types is not asked for every key. */
const PAUSE_MS = 350

export interface Sketched {
  readonly sketch: Sketch
  /** Whether its signs may be told: place and time are there, or it was said that there is none. */
  readonly isWhole: boolean
}

/** The wheel of what is typed so far; what was drawn stays until the next is there. */
export function useSketch(form: BirthForm, theme: 'light' | 'dark'): Sketched | null {
  const [sketched, setSketched] = useState<Sketched | null>(null)
  const wanted = sketchedBirth(form)
  const key = JSON.stringify([wanted, theme])
  useEffect(() => {
    const asked = JSON.parse(key) as [typeof wanted, typeof theme]
    const [what, inTheme] = asked
    if (what === null) return
    let isWanted = true
    const draw = async () => {
      const { birth, isWhole } = what
      const answer = await answerOf(api.sketchChart({ json: { birth, theme: inTheme } }))
      if (isWanted && answer.ok) setSketched({ sketch: answer.value, isWhole })
    }
    const timer = setTimeout(() => void draw(), PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [key])
  return wanted === null ? null : sketched
}
