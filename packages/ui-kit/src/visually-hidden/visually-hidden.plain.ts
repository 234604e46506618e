/**
 * Words that are heard and not seen. What can be focused inside is seen while it has the focus. The class
 * `jt-visually-hidden` does the same.
 *
 * @element jt-visually-hidden
 * @slot - What the look says already to those who see.
 * @example
 * <jt-visually-hidden>불러오는 중</jt-visually-hidden>
 */
export declare class JtVisuallyHidden extends HTMLElement {}

declare global {
  interface HTMLElementTagNameMap {
    'jt-visually-hidden': JtVisuallyHidden
  }
}
