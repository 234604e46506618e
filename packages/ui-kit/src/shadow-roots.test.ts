import { expect } from '@open-wc/testing'
import { defineAll, elements } from './testing/vue-cases.ts'

/** Those that docs/elements.md gives a reason for. */
async function explained(): Promise<string[]> {
  const page = await (await fetch('/packages/ui-kit/docs/elements.md')).text()
  const [, table = ''] = page.split(/^\| elements with a shadow root .*\n\|.*\n/m)
  const [rows = ''] = table.split('\n\n')
  return [...rows.matchAll(/^\| (.*?) +\|/gm)].flatMap(([, names = '']) =>
    names.split(', ').map((name) => `jt-${name}`),
  )
}

describe('a shadow root', () => {
  before(defineAll)

  it('is in no element but those that docs/elements.md says why', async () => {
    const rooted = elements
      .map(({ tagName }) => tagName)
      .filter((tag) => {
        const element = document.createElement(tag)
        document.body.append(element)
        element.remove()
        return element.shadowRoot !== null
      })
    expect(rooted.length).to.be.greaterThan(0)
    expect(rooted.toSorted()).to.deep.equal((await explained()).toSorted())
  })
})
