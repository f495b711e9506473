/** What is shown where a device shows what plays: on its lock screen, beside its clock. */
export interface Label {
  readonly title: string
  readonly artist: string
}

/** A chapter to load: where its sound is, what it is called, where and how fast it begins. */
export interface Loading {
  readonly document: string
  /** The API’s path of the MP3. */
  readonly path: string
  readonly label: Label
  readonly from: number
  readonly speed: number
}

/** What plays sound on this device: one chapter at a time. */
export interface Sound {
  /** Rejects where the sound cannot be had. */
  load(loading: Loading): Promise<void>
  play(): void
  pause(): void
  seek(seconds: number): void
  speed(speed: number): void
  /** Falls silent and lets go of the device’s controls. */
  stop(): void
}

/** What sound tells. `document` is the chapter it was loaded for, for what comes late. */
export interface OnSound {
  loaded(document: string, seconds: number): void
  ticked(document: string, seconds: number): void
  ended(document: string): void
  failed(document: string): void
  /** Somebody pressed a key of the device, or its lock screen. */
  asked(
    what:
      | 'play'
      | 'pause'
      | 'next'
      | 'previous'
      | { readonly skip: number }
      | { readonly seek: number },
  ): void
  /** A call, or another app, took the sound away, or gave it back. */
  interrupted(isOver: boolean): void
}
