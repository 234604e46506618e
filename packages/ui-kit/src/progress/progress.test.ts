import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'

describe('jt-progress and jt-spinner', () => {
  it('are named', async () => {
    const element = await fixture(
      html`<div>
        <jt-progress value="3" max="4" label="거의 다 왔어요"></jt-progress><jt-spinner></jt-spinner>
      </div>`,
    )
    await expect(element).to.be.accessible()
    const spinner = element.querySelector('jt-spinner')?.shadowRoot?.querySelector('[role=progressbar]')
    expect(spinner?.ariaLabel).to.equal('불러오는 중')
  })
})
