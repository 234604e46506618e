import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { watchPlainElements } from './watch-plain-elements.ts'

describe('elements of CSS alone, while a page is developed', () => {
  const said: string[] = []
  const { warn } = console

  before(() => {
    console.warn = (...words: unknown[]) => said.push(words.join(' '))
    watchPlainElements()
  })
  after(() => (console.warn = warn))

  it('warn once of a value that they do not know', async () => {
    await fixture(html`<p><jt-badge variant="flashy">1</jt-badge><jt-badge variant="flashy">2</jt-badge></p>`)
    await waitUntil(() => said.length > 0, 'nobody was warned')
    expect(said).to.have.length(1)
    expect(said[0]).to.contain('<jt-badge> does not know variant="flashy"').and.to.contain('sale')
  })

  it('warn when the value becomes wrong later', async () => {
    const skeleton = await fixture(html`<jt-skeleton shape="block"></jt-skeleton>`)
    skeleton.setAttribute('shape', 'star')
    await waitUntil(() => said.some((words) => words.includes('shape="star"')), 'nobody was warned')
  })

  it('say nothing of what they know', async () => {
    const before = said.length
    await fixture(
      html`<p><jt-badge>1</jt-badge><jt-badge variant="sale">2</jt-badge><jt-skeleton></jt-skeleton></p>`,
    )
    await new Promise((resolve) => setTimeout(resolve))
    expect(said).to.have.length(before)
  })
})
