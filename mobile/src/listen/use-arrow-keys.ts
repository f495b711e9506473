/** A device has no arrow keys: whoever cannot see moves it by accessibility actions. */
export function useArrowKeys(_move: (by: 1 | -1) => void): object {
  return {}
}
