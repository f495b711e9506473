interface Pressed {
  readonly key: string
  preventDefault(): void
}

const BY: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
}

/** What a slider does with arrow keys, as a page expects of it. */
export function useArrowKeys(move: (by: 1 | -1) => void): object {
  return {
    onKeyDown(event: Pressed) {
      const by = BY[event.key]
      if (by === undefined) return
      event.preventDefault()
      move(by)
    },
  }
}
