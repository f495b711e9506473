/** In units of a drawing, its y downwards. */
export type Point = readonly [x: number, y: number]

/** A line that is drawn without lifting the pen. */
export type Stroke = readonly Point[]
