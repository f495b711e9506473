import { useEffect, useRef } from 'react'
import type { DrawingProps } from './Drawing.tsx'
import { partAt } from './part-at.web.ts'

/** A chart set in the page. Our own API drew it, and the page's policy lets no script of a drawing run. */
export function Drawing({ svg, label, ratio = 1, onPart, lit = [] }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null)
  const wanted = lit.join('\n')
  useEffect(() => {
    const names = new Set(wanted.split('\n'))
    for (const part of box.current?.querySelectorAll('[data-about]') ?? []) {
      part.classList.toggle('lit', names.has(part.getAttribute('data-about') ?? ''))
    }
  }, [wanted, svg])
  return (
    <div
      ref={box}
      role="img"
      aria-label={label}
      className="drawing"
      style={{ width: '100%', aspectRatio: String(ratio) }}
      onClick={({ clientX, clientY }) => {
        const about = box.current && partAt(box.current, clientX, clientY)
        if (about) onPart?.(about)
      }}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
