import { waitUntil } from '@open-wc/testing'
import { platform } from '@jangteo/platform'

/** What a person does in the shop, and sees. */
export const reader = {
  heading: (): string | undefined => document.querySelector('#jangteo-main h1')?.textContent ?? undefined,

  async sees(heading: string): Promise<void> {
    await waitUntil(() => reader.heading() === heading, `a page with the heading "${heading}"`)
  },

  goesTo: (path: string): Promise<boolean> => platform.navigation.navigate(path),

  async follows(path: string): Promise<void> {
    const link = document.createElement('a')
    link.href = path
    document.body.append(link)
    link.click()
    link.remove()
  },

  button: (): HTMLButtonElement | null => document.querySelector('#jangteo-main button'),
}

export const FAILURE = '화면을 불러오지 못했어요'
