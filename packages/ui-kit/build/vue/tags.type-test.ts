import type { GlobalComponents } from 'vue'

type None<Nothing extends never> = Nothing
type KitTag = Extract<keyof GlobalComponents, `jt-${string}`>

/** Tags that templates know and plain TypeScript does not: none. */
export type Untyped = None<Exclude<KitTag, keyof HTMLElementTagNameMap>>

/** What plain TypeScript knows of a tag. Compiled only. */
export function tagsAreTyped(page: Document): void {
  page.createElement('jt-button').variant = 'primary'
  // @ts-expect-error No such variant.
  page.createElement('jt-button').variant = 'primray'
  page.querySelector('jt-dialog')?.show()
  // @ts-expect-error A dialog has no such method.
  page.querySelector('jt-dialog')?.appear()
  page.createElement('jt-swatches').options = [{ value: 'a', label: 'Apple' }]
  // @ts-expect-error Options have a label.
  page.createElement('jt-swatches').options = [{ value: 'a' }]
  const badge: HTMLElement = page.createElement('jt-badge')
  // @ts-expect-error What is CSS alone has attributes, no properties.
  badge.variant = 'sale'
}
