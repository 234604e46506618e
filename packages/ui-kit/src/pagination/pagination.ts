import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { glyph } from '../base/glyph.ts'
import { Language } from '../base/language.ts'
import { LightElement } from '../base/light-element.ts'
import { warnIf } from '../base/warn.ts'
import { chevronLeft, chevronRight } from '../icon/paths.ts'
import { pageTexts } from './page-text.ts'
import { pagePlace, pageWindow, type PagePlace, type PageSlot } from './page-window.ts'

interface PageLink {
  readonly page: number
  readonly label: string
  readonly content: TemplateResult | number
  readonly isCurrent?: boolean
}

/** A page stays the element that it is, with the focus, wherever it comes to stand. */
const slotKey = (slot: PageSlot, position: number): number => (slot === 'gap' ? -position : slot)

/**
 * Links to the pages of a list; buttons when the page gives no `href`. It has no shadow root: base.css is its style. Attributes
 * alone show without a script which page it is of how many, and no links.
 *
 * @element jt-pagination
 * @slot - A `<nav>` of the page's own with a list of links, which need no script; the properties are then not used
 * @fires {CustomEvent<number>} jt-page - When a page is chosen with a plain press; `detail` is its number. Preventing it keeps the link from being followed
 * @example <jt-pagination page="2" pages="8" href="?page={page}"></jt-pagination>
 */
export class JtPagination extends LightElement {
  static override properties: PropertyDeclarations = {
    page: { type: Number },
    pages: { type: Number },
    label: {},
    href: {},
  }

  /** The current page, from 1. */
  declare page: number
  /** How many pages there are; 1 while it is not known. */
  declare pages: number | undefined
  /** What it pages through; "Pages" in the page's language by default. */
  declare label: string
  /** The address of a page: with `{page}` where its number goes, or as a function. */
  declare href: string | ((page: number) => string) | undefined
  readonly #language = new Language(this)

  constructor() {
    super()
    this.page = 1
    this.label = ''
  }

  #address(page: number): string | undefined {
    const { href } = this
    if (typeof href === 'function') return href(page)
    return href ? String(href).replaceAll('{page}', String(page)) : undefined
  }

  #onClick(event: MouseEvent, page: number): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const choice = new CustomEvent('jt-page', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: page,
    })
    if (!this.dispatchEvent(choice)) event.preventDefault()
  }

  // What had the focus may be of no use on the new page.
  protected override update(changed: PropertyValues): void {
    const focused = this.querySelector(':focus')
    super.update(changed)
    if (focused && !focused.matches(':focus')) this.querySelector<HTMLElement>('[aria-current=page]')?.focus()
  }

  protected override checkUse(): void {
    warnIf(
      this.pages === undefined && !this.isPageWritten,
      this,
      'does not know how many pages there are, and shows one. Set "pages", or write a <nav> with links into it.',
    )
  }

  override render(): TemplateResult {
    const text = this.#language.pick(pageTexts)
    const place = pagePlace(this.page, this.pages)
    const { page, pages } = place
    const previous = { page: page - 1, label: text.previous, content: glyph(chevronLeft) }
    const next = { page: page + 1, label: text.next, content: glyph(chevronRight) }
    return html`<nav aria-label=${this.label || text.label}>
      <ul role="list">
        ${this.#renderArrow(previous, page > 1)}
        ${repeat(pageWindow(page, pages), slotKey, (slot) => this.#renderSlot(slot, place))}
        ${this.#renderArrow(next, page < pages)}
      </ul>
    </nav>`
  }

  #renderArrow(link: PageLink, isUsable: boolean): TemplateResult {
    if (!isUsable) return html`<li aria-hidden="true"><span>${link.content}</span></li>`
    return html`<li>${this.#renderLink(link)}</li>`
  }

  #renderSlot(slot: PageSlot, { page, pages }: PagePlace): TemplateResult {
    if (slot === 'gap') return html`<li aria-hidden="true"><span>…</span></li>`
    const isNear = slot !== page && slot !== 1 && slot !== pages
    const label = this.#language.pick(pageTexts).page(slot)
    return html`<li class=${isNear ? 'jt-pagination__near' : nothing}>
      ${this.#renderLink({ page: slot, label, content: slot, isCurrent: slot === page })}
    </li>`
  }

  #renderLink({ page, label, content, isCurrent = false }: PageLink): TemplateResult {
    const current = isCurrent ? 'page' : nothing
    const onClick = (event: MouseEvent): void => this.#onClick(event, page)
    const address = this.#address(page)
    return address
      ? html`<a href=${address} aria-label=${label} aria-current=${current} @click=${onClick}>${content}</a>`
      : html`<button type="button" aria-label=${label} aria-current=${current} @click=${onClick}>
          ${content}
        </button>`
  }
}

declare global {
  interface HTMLElementEventMap {
    'jt-page': CustomEvent<number>
  }
  interface HTMLElementTagNameMap {
    'jt-pagination': JtPagination
  }
}
