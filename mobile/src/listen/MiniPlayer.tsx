/** Shows nothing while nothing is heard. */
export function MiniPlayer() {
  return null
}
