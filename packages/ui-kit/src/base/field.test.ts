import { expect, fixture, html } from '@open-wc/testing'
import '../index.ts'

const ROOM = 160

/** Width of a control of 160 px beside another thing, in the columns that a page gives a text field and its button. */
async function widthBeside(control: ReturnType<typeof html>): Promise<number> {
  const row = await fixture<HTMLElement>(
    html`<div style="display: grid; grid-template-columns: 1fr 40px; inline-size: ${ROOM + 40}px">
      ${control}<span></span>
    </div>`,
  )
  return row.firstElementChild?.getBoundingClientRect().width ?? 0
}

describe('a text field', () => {
  for (const [tag, control] of Object.entries({
    'jt-input': html`<jt-input label="Name"></jt-input>`,
    'jt-combobox': html`<jt-combobox label="Name"></jt-combobox>`,
    'jt-textarea': html`<jt-textarea label="Name"></jt-textarea>`,
  }))
    it(`takes the room that there is, even less than the browser's own width: ${tag}`, async () => {
      expect(await widthBeside(control)).to.equal(ROOM)
    })

  it('keeps the width of a plain field where nothing limits it', async () => {
    const row = await fixture<HTMLElement>(
      html`<div style="inline-size: max-content"><jt-input label="Name"></jt-input></div>`,
    )
    const plain = await fixture<HTMLElement>(html`<input />`)
    const [ours, browsers] = [row, plain].map((element) => element.getBoundingClientRect().width)
    expect(ours).to.be.at.least(browsers ?? Number.POSITIVE_INFINITY)
  })
})
