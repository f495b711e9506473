import { useFocusEffect } from 'expo-router'
import { useCallback, useRef } from 'react'
import type { Asked } from './use-asked.ts'

/** Asks anew whenever somebody comes back to a screen: what it shows may be another by then. */
export function useFresh({ again }: Pick<Asked<unknown>, 'again'>): void {
  const isFirst = useRef(true)
  useFocusEffect(
    useCallback(() => {
      if (!isFirst.current) again()
      isFirst.current = false
    }, [again]),
  )
}
