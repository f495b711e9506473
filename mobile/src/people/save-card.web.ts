import type { CardToSave } from './save-card.ts'
import { ratioOf } from './charts-of-one.ts'

/** The width of the picture, in pixels: sharp on any screen it is sent to. */
const WIDTH_PX = 1440

/** Saves a card as a file of the browser. False where it cannot be made. */
export async function saveCard({ svg, shape, name }: CardToSave): Promise<boolean> {
  const drawing = new Blob([svg], { type: 'image/svg+xml' })
  const file = shape === 'svg' ? drawing : await pictureOf(drawing, ratioOf(svg))
  if (file === null) return false
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${shape}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return true
}

async function pictureOf(drawing: Blob, ratio: number): Promise<Blob | null> {
  const address = URL.createObjectURL(drawing)
  const image = new Image(WIDTH_PX, Math.round(WIDTH_PX / ratio))
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  canvas.getContext('2d')?.drawImage(image, 0, 0, image.width, image.height)
  URL.revokeObjectURL(address)
  return await new Promise((settle) => canvas.toBlob(settle, 'image/png'))
}
