import { useEffect, useState } from 'react'
import { AccessibilityInfo } from 'react-native'

/** Whether somebody asked their device to move little; then nothing breathes. */
export function useReducedMotion(): boolean {
  const [isStill, setStill] = useState(true)
  useEffect(() => {
    let isWanted = true
    void AccessibilityInfo.isReduceMotionEnabled().then((is) => isWanted && setStill(is))
    const listening = AccessibilityInfo.addEventListener('reduceMotionChanged', setStill)
    return () => {
      isWanted = false
      listening.remove()
    }
  }, [])
  return isStill
}
