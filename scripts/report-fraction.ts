/** Tells whoever started this script how far it is, 0 to 1; nobody, when it was started by hand. */
export function reportFraction(fraction: number): void {
  process.send?.({ fraction })
}
