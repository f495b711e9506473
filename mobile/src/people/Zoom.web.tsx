import { useEffect, useLayoutEffect, useRef } from 'react'
import { LARGEST } from './largest.ts'
import type { ZoomProps } from './Zoom.tsx'

/** Something to look at closely: two fingers, a wheel with its key held, or buttons. Its middle stays in the middle. */
export function Zoom({ scale, onScale, ratio, children }: ZoomProps) {
  const box = useRef<HTMLDivElement>(null)
  const now = useRef(scale)
  const before = useRef(scale)
  now.current = scale
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const grown = scale / before.current
    before.current = scale
    const kept = (scrolled: number, seen: number) => (scrolled + seen / 2) * grown - seen / 2
    element.scrollTo({
      left: kept(element.scrollLeft, element.clientWidth),
      top: kept(element.scrollTop, element.clientHeight),
    })
  }, [scale])
  useEffect(() => {
    const element = box.current
    if (!element) return
    let begun: { readonly apart: number; readonly scale: number } | null = null
    const wish = (next: number) => onScale(Math.min(LARGEST, Math.max(1, next)))
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      wish(now.current * Math.exp(-event.deltaY / 200))
    }
    const start = ({ touches }: TouchEvent) => {
      begun = touches.length === 2 ? { apart: apartOf(touches), scale: now.current } : null
    }
    const move = (event: TouchEvent) => {
      if (!begun || event.touches.length !== 2) return
      event.preventDefault()
      wish((begun.scale * apartOf(event.touches)) / begun.apart)
    }
    element.addEventListener('wheel', wheel, { passive: false })
    element.addEventListener('touchstart', start, { passive: true })
    element.addEventListener('touchmove', move, { passive: false })
    return () => {
      element.removeEventListener('wheel', wheel)
      element.removeEventListener('touchstart', start)
      element.removeEventListener('touchmove', move)
    }
  }, [onScale])
  return (
    <div
      ref={box}
      tabIndex={scale > 1 ? 0 : -1}
      style={{ width: '100%', aspectRatio: String(ratio), overflow: 'auto', borderRadius: 12 }}
    >
      <div style={{ width: `${scale * 100}%` }}>{children}</div>
    </div>
  )
}

function apartOf(touches: TouchList): number {
  const [one, other] = [touches[0], touches[1]]
  return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 1
}
