/** Runs in the page: Korean words of an element's page, not of its stories, that a line break parts. */
export function brokenWords(): readonly string[] {
  const page = document.querySelector('#storybook-docs .kit-page') ?? document.body
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const broken: string[] = []
  const range = document.createRange()
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement?.closest('.kit-canvas, pre')) continue
    for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[가-힣]{2,}/g)) {
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => bottom))
      if (lines.size > 1) broken.push(word)
    }
  }
  return broken
}
