/** The largest a chart is shown: four times as wide as whole. */
export const LARGEST = 4
