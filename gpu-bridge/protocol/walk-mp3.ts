/** Bits per second of Layer III by index, in thousands: of MPEG 1, and of MPEG 2 and 2.5. */
const BIT_RATES = {
  one: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const
/** By index; halved for MPEG 2 and halved again for 2.5. */
const SAMPLE_RATES = [44_100, 48_000, 32_000] as const

/** What an MP3 says of itself, frame by frame, and not what whoever sent it says. */
export interface WalkedMp3 {
  readonly seconds: number
  readonly sampleRate: number
  readonly frames: number
}

/** Bytes that are no MP3. `at`: where, from the start. */
export class NoMp3 extends Error {
  override readonly name = 'NoMp3'

  constructor(problem: string, at: number) {
    super(`${problem}, at byte ${at}`)
  }
}

/**
 * Walks an MP3 as it passes, in pieces of any size: tags (ID3v2 before, ID3v1 behind) and whole
 * Layer III frames of one sample rate (ISO 11172-3 §2.4.1, 13818-3), nothing between them. Reads
 * only what says how long each part is. `push` and `end` throw `NoMp3`.
 */
export class Mp3Walk {
  readonly #head = new Uint8Array(ID3V2_HEADER)
  #held = 0
  #needed = FRAME_HEADER
  /** Bytes of the part at hand that are still to pass. */
  #left = 0
  #passed = 0
  #isOver = false
  #samples = 0
  #frames = 0
  #sampleRate = 0

  push(bytes: Uint8Array): void {
    let at = 0
    while (at < bytes.length) {
      if (this.#left > 0) {
        const step = Math.min(this.#left, bytes.length - at)
        this.#left -= step
        this.#passed += step
        at += step
        continue
      }
      this.#head[this.#held] = bytes[at]!
      this.#held += 1
      this.#passed += 1
      at += 1
      if (this.#held === this.#needed) this.#startPart()
    }
  }

  end(): WalkedMp3 {
    if (this.#left > 0 || this.#held > 0) throw new NoMp3('it ends within a frame', this.#passed)
    if (this.#frames === 0) throw new NoMp3('it holds no sound', this.#passed)
    const [sampleRate, frames] = [this.#sampleRate, this.#frames]
    return { seconds: this.#samples / sampleRate, sampleRate, frames }
  }

  /** Reads the header that is held, and says how much of its part is still to come. */
  #startPart(): void {
    const start = this.#passed - this.#held
    if (this.#isOver) throw new NoMp3('something follows the closing tag', start)
    if (start === 0 && startsWith(this.#head, 'ID3')) {
      if (this.#held < ID3V2_HEADER) return void (this.#needed = ID3V2_HEADER)
      return this.#pass(id3v2Size(this.#head))
    }
    if (startsWith(this.#head, 'TAG')) {
      this.#isOver = true
      return this.#pass(ID3V1_TAG - this.#held)
    }
    const frame = readFrame(this.#head)
    if (frame === null) throw new NoMp3('there is no frame', start)
    if (this.#frames > 0 && frame.sampleRate !== this.#sampleRate) {
      throw new NoMp3(`its rate changes to ${frame.sampleRate} Hz`, start)
    }
    this.#sampleRate = frame.sampleRate
    this.#samples += frame.samples
    this.#frames += 1
    this.#pass(frame.bytes - this.#held)
  }

  #pass(bytes: number): void {
    this.#left = bytes
    this.#held = 0
    this.#needed = FRAME_HEADER
  }
}

export const FRAME_HEADER = 4
/** The mode, of two bits. */
const ONE_CHANNEL = 3
const ID3V2_HEADER = 10
const ID3V1_TAG = 128

/** What the first four bytes of a frame say of it. */
export interface Mp3Frame {
  readonly bytes: number
  readonly samples: number
  readonly sampleRate: number
  readonly kilobitsPerSecond: number
  readonly channels: 1 | 2
}

/** Null where the four bytes start no frame of Layer III with a bit rate and a sample rate. */
export function readFrame([first, second, third, fourth]: Uint8Array): Mp3Frame | null {
  if (first !== 0xff || (second! & 0xe0) !== 0xe0) return null
  const version = VERSIONS[(second! >> 3) & 3]
  const isLayerIII = ((second! >> 1) & 3) === 1
  const [bitRate, rate] = [third! >> 4, (third! >> 2) & 3]
  const base = SAMPLE_RATES[rate]
  if (!version || !isLayerIII || base === undefined) return null
  const thousands = BIT_RATES[version.half === 1 ? 'one' : 'two'][bitRate]
  if (!thousands) return null
  const [sampleRate, samples] = [base / version.half, version.half === 1 ? 1152 : 576]
  const padding = (third! >> 1) & 1
  const bytes = Math.floor((samples / 8) * ((thousands * 1000) / sampleRate)) + padding
  const channels = fourth! >> 6 === ONE_CHANNEL ? 1 : 2
  return { bytes, samples, sampleRate, kilobitsPerSecond: thousands, channels }
}

/** By the two bits that name it; `half`: what its sample rates are divided by. The second is reserved. */
const VERSIONS = [{ half: 4 }, null, { half: 2 }, { half: 1 }] as const

/** Four times seven bits, without the header itself; ten more where there is a footer. */
function id3v2Size(head: Uint8Array): number {
  const size = head.subarray(6, 10).reduce((sum, byte) => (sum << 7) | (byte & 0x7f), 0)
  return size + ((head[5]! & 0x10) === 0 ? 0 : ID3V2_HEADER)
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0))
}
