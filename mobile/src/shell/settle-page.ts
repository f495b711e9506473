/** What a page is told of how it is shown. */
export interface PageLook {
  readonly theme: 'light' | 'dark'
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

/** A device has no page to tell. */
export function settlePage(_look: PageLook): void {}
