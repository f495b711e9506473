import { useEffect, useRef } from 'react'
import type { DrawingProps } from './Drawing.tsx'

/** A chart set in the page. Our own API drew it, and the page's policy lets no script of a drawing run. */
export function Drawing({ svg, label, ratio = 1, onFact, lit = [] }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null)
  const wanted = lit.join('\n')
  useEffect(() => {
    const facts = new Set(wanted.split('\n'))
    for (const part of box.current?.querySelectorAll('[data-fact]') ?? []) {
      part.classList.toggle('lit', facts.has(part.getAttribute('data-fact') ?? ''))
    }
  }, [wanted, svg])
  return (
    <div
      ref={box}
      role="img"
      aria-label={label}
      className="drawing"
      style={{ width: '100%', aspectRatio: String(ratio) }}
      onClick={({ target }) => {
        const part = target instanceof Element ? target.closest('[data-fact]') : null
        const fact = part?.getAttribute('data-fact')
        if (fact) onFact?.(fact)
      }}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
