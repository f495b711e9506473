import { USUAL_COLUMNS } from './fit-text.ts'

export type Output = Pick<NodeJS.WriteStream, 'write'> & {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly rows?: number
}

const WIDEST_BAR = 32
/** Off a terminal a line is written each time so much more is done. */
const TOLD_EVERY = 0.25

/** One bar for one piece of work, drawn in place; off a terminal a line for each quarter. */
export class StepBar {
  readonly #out: Output
  readonly #label: string
  /** Null until it is first shown. */
  #told: number | null = null

  /** `label`: what is being done, twenty characters at most. */
  constructor(out: Output, label: string) {
    this.#out = out
    this.#label = label
  }

  /** `fraction` of the work that is done, 0 to 1; a `note` stands behind it. */
  show(fraction: number, note = ''): void {
    const told = this.#told
    this.#told = Math.floor(fraction / TOLD_EVERY)
    const behind = note === '' ? percent(fraction) : `${percent(fraction)}, ${note}`
    if (this.#out.isTTY) {
      const width = Math.max(0, Math.min(WIDEST_BAR, (this.#out.columns ?? USUAL_COLUMNS) - 30))
      this.#out.write(`\r\x1b[2K${this.#label} ${bar(fraction, width)} ${behind}`)
    } else if (told !== this.#told) {
      this.#out.write(`${this.#label} ${behind}\n`)
    }
  }

  /** Leaves the bar full, or nothing where there was nothing to do. */
  finish(): void {
    if (this.#told === null) return
    this.show(1)
    if (this.#out.isTTY) this.#out.write('\n')
  }
}

export function bar(fraction: number, width: number): string {
  const full = Math.floor(fraction * width)
  return `[${'█'.repeat(full)}${'░'.repeat(width - full)}]`
}

export function percent(fraction: number): string {
  return `${Math.floor(fraction * 100)} %`
}
