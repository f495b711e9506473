import { useLocalSearchParams } from 'expo-router'
import { useCallback, useEffect, useRef } from 'react'
import type { ScrollView } from 'react-native'
import { keepPlace, placesEverywhere } from '#app/listen/places-store.ts'
import { blockWith, type Block } from './blocks.ts'
import type { InJob } from './use-document.ts'

/** Somebody rests here, and is not on their way elsewhere. */
const RESTED_MS = 1_500
/** So much of what was read last stays in sight above. */
const ABOVE = 72

/**
 * Where somebody is in a text: goes on where they were, whatever the device, and keeps where they rest. `?s=s12`
 * opens a text at a sentence.
 */
export function useReadingPlace({ job, document }: InJob, blocks: readonly Block[]) {
  const { s: asked } = useLocalSearchParams<{ s?: string }>()
  const scroll = useRef<ScrollView>(null)
  const tops = useRef(new Map<number, number>())
  const top = useRef(0)
  const wanted = useRef<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const head = headOf(blocks)

  const go = useCallback(() => {
    const y = wanted.current === null ? undefined : tops.current.get(wanted.current)
    if (y === undefined) return
    scroll.current?.scrollTo({ y: Math.max(0, top.current + y - ABOVE), animated: false })
  }, [])

  const goTo = useCallback(
    (id: string) => {
      const index = blockWith(blocks, id)
      if (index < 0) return
      wanted.current = index
      go()
      wanted.current = null
    },
    [blocks, go],
  )

  useEffect(() => {
    if (blocks.length === 0) return
    if (asked !== undefined) {
      wanted.current = blockWith(blocks, asked)
      return go()
    }
    let isHere = true
    const goOn = async () => {
      const place = (await placesEverywhere(job.id, 'text'))[document.id]
      if (!isHere || place?.revision !== document.revision) return
      const index = blockWith(blocks, `s${place.position}`)
      if (index <= head) return
      wanted.current = index
      go()
    }
    void goOn()
    return () => {
      isHere = false
      clearTimeout(timer.current)
    }
  }, [blocks, asked, job.id, document.id, document.revision, head, go])

  const scrolled = useCallback(
    (y: number) => {
      // Whoever moves by themselves is led nowhere any more.
      wanted.current = null
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        const index = lastAbove(tops.current, y - top.current + ABOVE)
        const position = numberIn(blocks[index])
        if (position === null) return
        const at = Date.now()
        const { id, revision } = document
        void keepPlace({ job: job.id, document: id, part: 'text' }, { revision, position, at })
      }, RESTED_MS)
    },
    [blocks, document, job.id],
  )

  return {
    scroll,
    scrolled,
    goTo,
    /** How many blocks stand above the chart. */
    head,
    placed: useCallback(
      (index: number, y: number) => {
        tops.current.set(index + head, y)
        if (index + head === wanted.current) go()
      },
      [go, head],
    ),
    /** Where the blocks below the chart begin. */
    top: useCallback(
      (y: number) => {
        top.current = y
        go()
      },
      [go],
    ),
  }
}

/** Title and names. */
function headOf(blocks: readonly Block[]): number {
  const index = blocks.findIndex(({ kind }) => kind !== 'title' && kind !== 'names')
  return index < 0 ? blocks.length : index
}

function lastAbove(tops: ReadonlyMap<number, number>, y: number): number {
  let last = 0
  for (const [index, begin] of tops) if (begin <= y && index > last) last = index
  return last
}

/** The number of the first sentence of a block. */
function numberIn(block: Block | undefined): number | null {
  const number = Number((block && idOf(block))?.slice(1))
  return number > 0 ? number : null
}

function idOf(block: Block): string | undefined {
  if (block.kind === 'sentences') return block.sentences[0]?.id
  return 'id' in block ? block.id : undefined
}
