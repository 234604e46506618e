/**
 * A surface for what belongs together. The class `jt-card` does the same on an element with a meaning of its own.
 *
 * @element jt-card
 * @attr {boolean} [interactive=false] - The link in its heading covers the card; other controls stay above it.
 * @slot - Everything on the card. A picture that comes first goes to the edges.
 * @example
 * <jt-card role="article" interactive><h3><a href="/ko/orders/12">주문 12</a></h3></jt-card>
 */
export declare class JtCard extends HTMLElement {}

declare global {
  interface HTMLElementTagNameMap {
    'jt-card': JtCard
  }
}
