import { File, Paths } from 'expo-file-system'
import { Share } from 'react-native'

export type CardShape = 'png' | 'svg'

export interface CardToSave {
  readonly svg: string
  readonly shape: CardShape
  /** Their names, of which the file’s is made. */
  readonly name: string
}

/** Saves a card, or hands it to whatever the device shares by. False where the device cannot make it. */
export async function saveCard({ svg, shape, name }: CardToSave): Promise<boolean> {
  if (shape === 'png') return false
  const file = new File(Paths.cache, `${fileName(name)}.svg`)
  file.write(svg)
  await Share.share({ url: file.uri, title: name })
  return true
}

/** A name as a file may have it. */
function fileName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'card'
}
