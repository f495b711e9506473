import { InputError } from '#core/errors.ts'

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)$/
const WHOLE = /^[+-]?\d+$/

/** A decimal number as people write it: no exponent, no other base, nothing around it. */
export function decimal(text: string, flag: string): number {
  if (DECIMAL.test(text)) return Number(text)
  throw new InputError(flag, `${shown(text)} is no number`, 'Give a decimal such as -74.006.')
}

export function whole(text: string, flag: string): number {
  if (WHOLE.test(text)) return Number(text)
  throw new InputError(flag, `${shown(text)} is no whole number`, 'Give digits, such as 3600.')
}

/** A text that says something. */
export function words(text: string, flag: string): string {
  if (text.trim() !== '') return text
  throw new InputError(flag, 'is empty', 'Give a value, or leave the option out.')
}

/** Values between commas. */
export function list(text: string, flag: string): string[] {
  return words(text, flag)
    .split(',')
    .map((part) => words(part.trim(), flag))
}

/** Whole numbers between commas. */
export function wholes(text: string, flag: string): number[] {
  return list(text, flag).map((part) => whole(part, flag))
}

function shown(text: string): string {
  return text === '' ? 'nothing' : JSON.stringify(text)
}
