import { Looks } from '#app/account/Looks.tsx'
import { Sheet } from '#app/design/Sheet.tsx'
import { useWords } from '#app/words/use-words.ts'

interface LooksSheetProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** How a text looks on this device: how large its words are, and on what paper. */
export function LooksSheet({ isOpen, onClose }: LooksSheetProps) {
  const { reader } = useWords()
  return (
    <Sheet isOpen={isOpen} title={reader.textSize} onClose={onClose}>
      <Looks />
    </Sheet>
  )
}
