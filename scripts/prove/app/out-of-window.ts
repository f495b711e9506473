import type { Page } from 'playwright-core'

/** Words that stand beyond an edge of the window, but for those in what scrolls by itself. */
export async function outOfWindow(page: Page): Promise<readonly string[]> {
  return await page.evaluate<string[]>(LOOK)
}

/** Runs in the page. */
const LOOK = `(() => {
  const isIn = ({ left, right }) => left >= -1 && right <= innerWidth + 1
  const scrollsBy = (element) => {
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
      const scrolls = /auto|scroll|hidden|clip/.test(getComputedStyle(one).overflowX)
      if (scrolls && isIn(one.getBoundingClientRect()) && one.scrollWidth > one.clientWidth) {
        return one.getAttribute('role') !== 'main'
      }
    }
    return false
  }
  return [...document.querySelectorAll('body *')]
    .filter((one) => one.children.length === 0 && one.textContent.trim() !== '')
    .filter((one) => {
      const place = one.getBoundingClientRect()
      return place.width > 0 && !isIn(place) && !scrollsBy(one)
    })
    .map((one) => one.textContent.slice(0, 60))
})()`
