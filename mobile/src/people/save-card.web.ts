import type { CardShape, CardToSave } from './save-card.ts'
import { ratioOf } from './charts-of-one.ts'

/** The width of the picture, in pixels: sharp on any screen it is sent to. */
const WIDTH_PX = 1440

/** Browsers of phones can share a picture; others save it. */
export const CARD_SHAPES: readonly CardShape[] = canShare()
  ? ['share', 'png', 'svg']
  : ['png', 'svg']

/** Saves a card as a file of the browser, or shares it. False where it cannot be made. */
export async function saveCard({ svg, shape, name }: CardToSave): Promise<boolean> {
  const drawing = new Blob([svg], { type: 'image/svg+xml' })
  const file = shape === 'svg' ? drawing : await pictureOf(drawing, ratioOf(svg))
  if (file === null) return false
  const ending = shape === 'svg' ? 'svg' : 'png'
  const called = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${ending}`
  if (shape === 'share') {
    // Somebody who closes the sheet of their device has changed their mind; nothing failed.
    const files = [new File([file], called, { type: file.type })]
    await navigator.share({ files, title: name }).catch(() => {})
    return true
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = called
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

function canShare(): boolean {
  const file = new File([''], 'card.png', { type: 'image/png' })
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] })
}
