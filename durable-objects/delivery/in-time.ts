/** Waits for work no longer than this. What was begun may go on unheard; its end no longer counts. */
export async function inTime<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const late = () => reject(new Error(`no answer in ${milliseconds / 1000} s`))
  const timer = setTimeout(late, milliseconds)
  try {
    return await Promise.race([work(), promise])
  } finally {
    clearTimeout(timer)
  }
}
