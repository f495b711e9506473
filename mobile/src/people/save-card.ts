import { File, Paths } from 'expo-file-system'
import { Share } from 'react-native'

/** As a picture, as a drawing, or as a picture handed to whatever the device shares by. */
export type CardShape = 'png' | 'svg' | 'share'

/** Which of them there are here. A device hands its own sheet the drawing. */
export const CARD_SHAPES: readonly CardShape[] = ['svg']

export interface CardToSave {
  readonly svg: string
  readonly shape: CardShape
  /** Their names, of which the file’s is made. */
  readonly name: string
}

/** Hands a card to whatever the device shares by. */
export async function saveCard({ svg, name }: CardToSave): Promise<boolean> {
  const file = new File(Paths.cache, `${fileName(name)}.svg`)
  file.write(svg)
  await Share.share({ url: file.uri, title: name })
  return true
}

/** A name as a file may have it. */
function fileName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'card'
}
