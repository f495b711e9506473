import { Help } from 'commander'
import stringWidth from 'string-width'

/** Commander wraps its help: by words, and none is broken. Here a wide character takes two columns. */
class Wrapping extends Help {
  override readonly minWidthToWrap = 1

  override displayWidth(text: string): number {
    return stringWidth(text)
  }
}

/** The text in lines of so many columns. */
export function wrapped(text: string, columns: number): string[] {
  return new Wrapping().boxWrap(text, columns).split('\n')
}
