import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../index.ts'
import { expectSame } from '../testing/same-node.ts'
import { warningsDuring } from '../testing/warnings.ts'
import type { JtToastRegion, Toast } from './toast-region.ts'

async function region(...toasts: Toast[]): Promise<JtToastRegion> {
  const element = await fixture<JtToastRegion>(html`<jt-toast-region></jt-toast-region>`)
  toasts.forEach((toast) => element.show(toast))
  await element.updateComplete
  return element
}

const messages = (element: JtToastRegion): (string | null)[] =>
  [...(element.renderRoot.querySelectorAll('.message') ?? [])].map((message) => message.textContent)

const button = (element: JtToastRegion, name: string): HTMLElement | undefined =>
  [...(element.renderRoot.querySelectorAll<HTMLElement>('button') ?? [])].find(
    (candidate) => candidate.ariaLabel === name || candidate.textContent?.trim() === name,
  )

describe('jt-toast-region', () => {
  afterEach(() => {
    delete document.documentElement.dataset.motion
  })

  it('shows messages in a live region that was there before them', async () => {
    const element = await fixture<JtToastRegion>(html`<jt-toast-region></jt-toast-region>`)
    const live = element.renderRoot.querySelector('[aria-live=polite]')
    await Promise.resolve()
    expect(live?.checkVisibility()).to.equal(true)
    element.show({ message: '담았어요' })
    await element.updateComplete
    expect(live?.textContent).to.contain('담았어요')
  })

  it('keeps the three newest', async () => {
    const element = await region({ message: '1' }, { message: '2' }, { message: '3' }, { message: '4' })
    expect(messages(element)).to.deep.equal(['2', '3', '4'])
  })

  it('pushes out what may go by itself before what stays', async () => {
    const undo = { message: 'undo', action: { label: '되돌리기' } }
    const error = { message: 'error', variant: 'danger' } as const
    const element = await region(error, undo, { message: '1' }, { message: '2' }, { message: '3' })
    expect(messages(element)).to.deep.equal(['error', 'undo', '3'])
    element.show(error)
    await element.updateComplete
    expect(messages(element)).to.deep.equal(['error', 'undo', 'error'])
    element.show({ message: '4' })
    await element.updateComplete
    expect(messages(element)).to.deep.equal(['undo', 'error', '4'])
  })

  it('closes one message and leaves the others', async () => {
    const element = await region({ message: '1' }, { message: '2' })
    button(element, '알림 닫기')?.click()
    await element.updateComplete
    expect(messages(element)).to.deep.equal(['2'])
  })

  it('runs an action once and goes', async () => {
    let undone = 0
    const element = await region({
      message: '지웠어요',
      action: { label: '되돌리기', onSelect: () => (undone += 1) },
    })
    button(element, '되돌리기')?.click()
    await element.updateComplete
    expect(undone).to.equal(1)
    expect(messages(element)).to.deep.equal([])
  })

  it('goes also when its action throws, which the page hears of', async () => {
    const faults: string[] = []
    const { onerror } = window
    window.onerror = (message) => faults.push(String(message)) > 0
    const onSelect = (): void => {
      throw new Error('no undo')
    }
    const element = await region({ message: '지웠어요', action: { label: '되돌리기', onSelect } })
    button(element, '되돌리기')?.click()
    window.onerror = onerror
    await element.updateComplete
    expect(faults.join()).to.contain('no undo')
    expect(messages(element)).to.deep.equal([])
  })

  for (const nothing of [undefined, null, '담았어요'])
    it(`shows nothing of what is no message, and says so: ${nothing}`, async () => {
      const element = await region()
      const warnings = await warningsDuring(() => Reflect.apply(element.show, element, [nothing]))
      await element.updateComplete
      expect(messages(element)).to.deep.equal([])
      expect(warnings.join()).to.contain(`show(${nothing})`)
    })

  it('has no action where the page gives none', async () => {
    const plain: unknown = { message: '담았어요', action: null }
    const element = await region(plain as Toast, { message: '1' }, { message: '2' }, { message: '3' })
    expect(messages(element)).to.deep.equal(['1', '2', '3'])
    expect(element.renderRoot.querySelector('.action')).to.equal(null)
  })

  it('looks like its default where the variant is the name of something else', async () => {
    const variants: unknown[] = ['info', 'toString']
    const element = await region(...variants.map((variant) => ({ message: '담았어요', variant }) as Toast))
    const paths = [...element.renderRoot.querySelectorAll('.tone path')].map((path) => path.getAttribute('d'))
    expect(paths).to.have.length(2)
    expect(paths[1]).to.equal(paths[0])
  })

  it('is put away with Escape, and the focus goes on to the next and then back', async () => {
    const before = await fixture<HTMLElement>(html`<button>Before</button>`)
    const element = await region({ message: '1' }, { message: '2' })
    before.focus()
    element.renderRoot.querySelector<HTMLElement>('.close')?.focus()
    await sendKeys({ press: 'Escape' })
    await waitUntil(() => element.renderRoot.activeElement?.closest('.toast')?.textContent?.includes('2'))
    await sendKeys({ press: 'Escape' })
    await waitUntil(() => messages(element).length === 0)
    await waitUntil(() => document.activeElement === before)
    expectSame(document.activeElement, before)
  })

  it('keeps the message that has the focus when a fourth comes', async () => {
    const element = await region({ message: '1' }, { message: '2' }, { message: '3' })
    element.renderRoot.querySelector<HTMLElement>('.close')?.focus()
    element.show({ message: '4' })
    await element.updateComplete
    expect(messages(element)).to.deep.equal(['1', '3', '4'])
    expect(element.renderRoot.activeElement?.closest('.toast')?.textContent).to.contain('1')
  })

  it('passes the focus on when a fourth message takes the place of the one that has it', async () => {
    const error = { message: 'error', variant: 'danger' } as const
    const element = await region({ ...error, message: '1' }, error, error)
    element.renderRoot.querySelector<HTMLElement>('.close')?.focus()
    element.show({ message: '4' })
    await waitUntil(() => element.renderRoot.activeElement?.closest('.toast')?.textContent?.includes('4'))
  })

  it('counts no time for a message that a newer one pushed out', async () => {
    const { setTimeout: real } = window
    const due: (() => void)[] = []
    const stopped: number[] = []
    const { clearTimeout: realClear } = window
    Reflect.set(window, 'setTimeout', (run: () => void, ms = 0) =>
      ms < 5000 ? real(run, ms) : due.push(run) + 1e6,
    )
    Reflect.set(window, 'clearTimeout', (id: number) => (id > 1e6 ? stopped.push(id - 1e6) : realClear(id)))
    await region({ message: '1' }, { message: '2' }, { message: '3' }, { message: '4' })
    Object.assign(window, { setTimeout: real, clearTimeout: realClear })
    expect(due.length).to.equal(4)
    expect(stopped).to.deep.equal([1])
  })

  for (const [what, toast, timers] of [
    ['news', { message: '1' }, 1],
    ['news with a link', { message: '1', action: { label: '보기', href: '#cart' } }, 1],
    ['an error', { message: '1', variant: 'danger' }, 0],
    ['what can be undone here only', { message: '1', action: { label: '되돌리기' } }, 0],
  ] as const) {
    it(`${timers ? 'takes away' : 'keeps'} ${what} after a time`, async () => {
      const { setTimeout: real } = window
      let count = 0
      Reflect.set(window, 'setTimeout', (run: () => void, ms = 0) => (ms < 5000 ? real(run, ms) : ++count))
      await region(toast)
      Reflect.set(window, 'setTimeout', real)
      expect(count).to.equal(timers)
    })
  }

  it('announces an error by one means only', async () => {
    const element = await region({ message: '1', variant: 'danger' })
    expect(element.renderRoot.querySelectorAll('[aria-live], [role=alert], [role=status]')).to.have.length(1)
  })

  it('stays while the focus or the pointer is at any message, and goes when both have left', async () => {
    const { setTimeout: real } = window
    const due: (() => void)[] = []
    Reflect.set(window, 'setTimeout', (run: () => void, ms = 0) =>
      ms < 5000 ? real(run, ms) : due.push(run),
    )
    const pending = (): number => due.splice(0).length
    const element = await region({ message: '1' }, { message: '2' })
    expect(pending()).to.equal(2)
    const toast = element.renderRoot.querySelector('.toast')
    toast?.dispatchEvent(new PointerEvent('pointerenter'))
    element.renderRoot.querySelector<HTMLElement>('.close')?.focus()
    toast?.dispatchEvent(new PointerEvent('pointerleave'))
    element.show({ message: '3' })
    expect(pending()).to.equal(0)
    element.renderRoot.querySelector<HTMLElement>('.close')?.blur()
    expect(pending()).to.equal(3)
    Reflect.set(window, 'setTimeout', real)
  })

  it('is accessible', async () => {
    // A toast that still fades in has no contrast yet.
    document.documentElement.dataset.motion = 'reduced'
    const element = await region({
      message: '담았어요',
      variant: 'success',
      action: { label: '보기', href: '#cart' },
    })
    await expect(element).to.be.accessible()
  })
})
