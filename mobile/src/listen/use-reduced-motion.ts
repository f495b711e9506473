import { useEffect, useState } from 'react'
import { AccessibilityInfo } from 'react-native'

/** Whether somebody wants nothing to move by itself. */
export function useReducedMotion(): boolean {
  const [isReduced, setReduced] = useState(false)
  useEffect(() => {
    void AccessibilityInfo.isReduceMotionEnabled().then(setReduced)
    const heard = AccessibilityInfo.addEventListener('reduceMotionChanged', setReduced)
    return () => heard.remove()
  }, [])
  return isReduced
}
