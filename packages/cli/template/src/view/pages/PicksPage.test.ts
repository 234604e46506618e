import type { MountedPage } from '@jangteo/mfe-kit/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { createInMemoryPickSource } from '../../adapters/in-memory/in-memory-pick-source.ts'
import { type PickSource, PicksUnavailable } from '../../ports/pick-source.ts'
import { openPage } from '../../testing/open-page.ts'
import { aPick } from '../../testing/pick-builder.ts'

const picks = createInMemoryPickSource([aPick()])

let page: MountedPage
const open = async (path: string, source: PickSource): Promise<void> => {
  page = await openPage(path, source)
}
afterEach(() => page.unmount())

const headings = (): (string | undefined)[] =>
  [...page.element.querySelectorAll('h1')].map((heading) => heading.textContent?.trim())
const linkTo = (name: string): string | null | undefined =>
  [...page.element.querySelectorAll('a')]
    .find((link) => link.textContent?.trim() === name)
    ?.getAttribute('href')

describe('the page of picks', () => {
  it.each([
    ['en', 'Our picks'],
    ['ko', '골라 담은 상품'],
  ])('has one heading and leads to products, in %s', async (locale, title) => {
    await open(`/${locale}/sample`, picks)
    expect(headings()).toEqual([title])
    expect(page.platform.page.presented.map((presented) => presented.title)).toEqual([title])
    expect(linkTo('Canvas tote')).toBe(`/${locale}/p/canvas-tote-a1b2c3`)
  })

  it('says that nothing is picked', async () => {
    await open('/en/sample', createInMemoryPickSource([]))
    expect(page.element.textContent).toContain('Nothing is picked right now.')
  })

  it('offers a retry when there is no answer, and shows what comes then', async () => {
    let isDown = true
    await open('/en/sample', {
      picks: (...asked) => (isDown ? Promise.reject(new PicksUnavailable('down')) : picks.picks(...asked)),
    })
    expect(page.element.querySelector('jt-alert')?.getAttribute('heading')).toBe('This could not be loaded')
    isDown = false
    page.element.querySelector('jt-button')?.dispatchEvent(new Event('click'))
    await page.settle()
    expect(linkTo('Canvas tote')).toBe('/en/p/canvas-tote-a1b2c3')
  })
})
