import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { expectSame } from '../testing/same-node.ts'
import './tooltip.define.ts'

const controls = (count: number): unknown =>
  Array.from({ length: count }, (_, place) => html`<button id="b${place}">찜</button>`)
const tooltips = (count: number): unknown =>
  Array.from({ length: count }, (_, place) => html`<jt-tooltip for="b${place}">말 ${place}</jt-tooltip>`)

const many = (count: number): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div>${controls(count)}${tooltips(count)}</div>`)

/** What is observed for ids while something is done. */
async function observedDuring(deed: () => Promise<unknown>): Promise<Node[]> {
  const { prototype } = MutationObserver
  const { observe } = prototype
  const observed: Node[] = []
  prototype.observe = function (target, options) {
    if (options?.attributeFilter?.includes('id')) observed.push(target)
    observe.call(this, target, options)
  }
  try {
    await deed()
  } finally {
    prototype.observe = observe
  }
  return observed
}

/** Puts another button in the place of one, and waits until it is described. */
async function isFollowed(host: Element, place: number): Promise<void> {
  const next = Object.assign(document.createElement('button'), { id: `b${place}` })
  host.querySelector(`#b${place}`)?.replaceWith(next)
  await waitUntil(() => next.ariaDescribedByElements?.length)
  expectSame(next.ariaDescribedByElements?.[0], host.querySelector(`jt-tooltip[for=b${place}]`))
}

describe('many tooltips in one page', () => {
  it('share one observer of it', async () => {
    expect(await observedDuring(() => many(20))).to.deep.equal([document])
  })

  it('have one for each shadow root besides', async () => {
    const host = await fixture<HTMLElement>(html`<p></p>`)
    const root = host.attachShadow({ mode: 'open' })
    const observed = await observedDuring(async () => {
      root.innerHTML = '<button>찜</button><jt-tooltip>하나</jt-tooltip><jt-tooltip>둘</jt-tooltip>'
    })
    expect(observed).to.deep.equal([root])
  })

  it('follow their triggers, each its own', async () => {
    const host = await many(3)
    for (const place of [2, 0, 1]) await isFollowed(host, place)
  })

  it('go on after others of them have gone', async () => {
    const host = await many(2)
    host.querySelector('jt-tooltip')?.remove()
    await isFollowed(host, 1)
  })

  it('go on after all of them have gone and one came back', async () => {
    const host = await many(1)
    const tooltip = host.querySelector('jt-tooltip')
    tooltip?.remove()
    if (tooltip) host.append(tooltip)
    await isFollowed(host, 0)
  })
})
