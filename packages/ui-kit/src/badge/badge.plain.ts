/**
 * A short mark on something, e.g. 신상품. Its meaning has to be in the words, not in the colour alone.
 *
 * @element jt-badge
 * @attr {'neutral' | 'accent' | 'sale' | 'success' | 'danger'} [variant='neutral'] - What the mark says, as a colour.
 * @slot - A word or two.
 * @example
 * <jt-badge variant="sale">20%</jt-badge>
 */
export declare class JtBadge extends HTMLElement {}

declare global {
  interface HTMLElementTagNameMap {
    'jt-badge': JtBadge
  }
}
