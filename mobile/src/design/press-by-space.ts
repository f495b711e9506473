/** A device has no space bar. */
export const pressBySpace: object = {}
