import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import '../button/button.define.ts'
import '../combobox/combobox.define.ts'
import '../dialog/dialog.define.ts'
import '../menu/menu.define.ts'
import { expectSame } from '../testing/same-node.ts'
import { takeAnchors } from '../testing/without-anchors.ts'
import '../tooltip/tooltip.define.ts'

interface Overlay {
  readonly name: string
  readonly markup: string
  /** What has the focus before it opens, and after it closed. */
  readonly anchor: string
  /** A key that opens it there; the tooltip needs none. */
  readonly opens: string
  /** What it stands beside, where that is a part of the anchor. */
  readonly beside?: (host: HTMLElement) => Element | null | undefined
  /** What floats. */
  readonly panel: (host: HTMLElement) => Element | null | undefined
}

const overlays: readonly Overlay[] = [
  {
    name: 'jt-menu',
    markup: `<jt-menu label="내 계정"><jt-menu-item>주문 내역</jt-menu-item><jt-menu-item>배송지</jt-menu-item></jt-menu>`,
    anchor: 'jt-menu',
    opens: 'ArrowDown',
    panel: (host) => host.querySelector('jt-menu')?.shadowRoot?.getElementById('menu'),
  },
  {
    name: 'jt-tooltip',
    markup: `<jt-button label="찜하기">♥</jt-button><jt-tooltip>모아 볼 수 있어요</jt-tooltip>`,
    anchor: 'jt-button',
    opens: 'Tab',
    panel: (host) => host.querySelector('jt-tooltip'),
  },
  {
    name: 'the list of jt-combobox',
    markup: `<jt-combobox label="검색" value="차"></jt-combobox>`,
    anchor: 'jt-combobox',
    opens: 'ArrowDown',
    beside: (host) => host.querySelector('jt-combobox')?.shadowRoot?.querySelector('.box'),
    panel: (host) => host.querySelector('jt-combobox')?.shadowRoot?.getElementById('panel'),
  },
]

const options = ['녹차', '찻주전자', '머그'].map((label) => ({ value: label, label }))

interface Shown {
  readonly host: HTMLElement
  readonly anchor: HTMLElement
  readonly isSeen: () => boolean
  readonly box: () => DOMRect
  readonly besideBox: () => DOMRect
}

async function prepared(overlay: Overlay, around = '%'): Promise<Shown> {
  const markup = around.replace(
    '%',
    `<a href="#before">Before</a> ${overlay.markup} <a href="#after">After</a>`,
  )
  const host = await fixture<HTMLElement>(html`<div style="padding: 14rem 2rem">${unsafeHTML(markup)}</div>`)
  const combobox = host.querySelector('jt-combobox')
  if (combobox) combobox.options = options
  const anchor = host.querySelector<HTMLElement>(overlay.anchor)
  if (!anchor) throw new Error(`No ${overlay.anchor}.`)
  const panel = (): Element | null | undefined => overlay.panel(host)
  await waitUntil(() => panel())
  return {
    host,
    anchor,
    isSeen: () => panel()?.checkVisibility() ?? false,
    box: () => panel()?.getBoundingClientRect() ?? new DOMRect(),
    besideBox: () => (overlay.beside?.(host) ?? anchor).getBoundingClientRect(),
  }
}

async function open({ host, anchor, isSeen }: Shown, { opens }: Overlay): Promise<void> {
  if (opens === 'Tab') host.querySelector('a')?.focus()
  else anchor.focus()
  await sendKeys({ press: opens })
  await waitUntil(isSeen)
}

function expectBeside(box: DOMRect, anchor: DOMRect): void {
  const isBeside = box.bottom <= anchor.top + 1 || box.top >= anchor.bottom - 1
  expect(isBeside && box.bottom > anchor.top - 20 && box.top < anchor.bottom + 20).to.equal(true)
}

function expectInWindow(box: DOMRect): void {
  expect(box.top).to.be.at.least(-1)
  expect(box.left).to.be.at.least(-1)
  expect(box.bottom).to.be.at.most(innerHeight + 1)
  expect(box.right).to.be.at.most(innerWidth + 1)
}

for (const overlay of overlays) {
  describe(`${overlay.name}, as every overlay,`, () => {
    it('is not seen before it is opened', async () => {
      expect((await prepared(overlay)).isSeen()).to.equal(false)
    })

    it('closes on Escape, with the focus where it was', async () => {
      const shown = await prepared(overlay)
      await open(shown, overlay)
      await sendKeys({ press: 'Escape' })
      await waitUntil(() => !shown.isSeen())
      expectSame(document.activeElement, shown.anchor)
    })

    it('lets Escape close nothing but itself in a dialog', async () => {
      const shown = await prepared(overlay, '<jt-dialog label="안에서" open>%</jt-dialog>')
      const dialog = shown.host.querySelector('jt-dialog')
      await dialog?.updateComplete
      await open(shown, overlay)
      await sendKeys({ press: 'Escape' })
      await waitUntil(() => !shown.isSeen())
      expect(dialog?.open).to.equal(true)
    })

    it('closes when Tab leads on, to what comes next', async () => {
      const shown = await prepared(overlay)
      await open(shown, overlay)
      await sendKeys({ press: 'Tab' })
      await waitUntil(() => !shown.isSeen())
      expectSame(document.activeElement, shown.host.querySelector('a[href="#after"]'))
    })

    it('closes at a press elsewhere', async () => {
      const shown = await prepared(overlay)
      await open(shown, overlay)
      await sendMouse({ type: 'click', position: [780, 5] })
      await waitUntil(() => !shown.isSeen())
    })

    for (const [edge, inset] of [
      ['top', 'inset-block-start'],
      ['bottom', 'inset-block-end'],
    ] as const) {
      it(`stands beside its anchor and within the window at the ${edge} of it`, async () => {
        const shown = await prepared(overlay)
        shown.host.style.cssText = `position: fixed; inset-inline-start: 0; ${inset}: 0; padding: 0`
        await open(shown, overlay)
        expectInWindow(shown.box())
        expectBeside(shown.box(), shown.besideBox())
      })

      // The list has no script for them and does not turn over; Chromium puts what is in the top layer elsewhere, but has anchors since version 125.
      const isKeptInPlace =
        overlay.name !== 'the list of jt-combobox' ||
        (edge === 'top' && navigator.userAgent.includes('Firefox'))
      const test = isKeptInPlace ? it : it.skip
      test(`stands beside its anchor at the ${edge} of the window where styles know no anchors`, async () => {
        const shown = await prepared(overlay)
        shown.host.style.cssText = `position: fixed; inset-inline-start: 0; ${inset}: 0; padding: 0`
        const giveBack = takeAnchors(shown.host)
        await open(shown, overlay).then(nextFrame).finally(giveBack)
        expectBeside(shown.box(), shown.besideBox())
        expectInWindow(shown.box())
      })
    }
  })
}
