interface Pressed {
  readonly key: string
  readonly target: unknown
  preventDefault(): void
}

/** For what holds radios or ticks: a page expects the space bar to press them, and not only buttons. */
export const pressBySpace: object = {
  onKeyDown(event: Pressed) {
    const { key, target } = event
    const isTick =
      target instanceof HTMLElement && /^(radio|checkbox)$/.test(target.getAttribute('role') ?? '')
    if (key !== ' ' || !isTick) return
    event.preventDefault()
    target.click()
  },
}
