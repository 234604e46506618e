/**
 * A product in a list: the one link in its heading covers the tile.
 *
 * @element jt-product-tile
 * @attr {boolean} [soldout=false] - Takes the picture and the price back. Say it in a badge as well.
 * @slot - A `jt-image`, a `jt-badge`, a heading with the link, a `jt-price`, a `jt-rating-display`, a `<p>`, and at last an action.
 * @example
 * <jt-product-tile role="article"><h3><a href="/ko/p/mug-12">도자기 머그</a></h3></jt-product-tile>
 */
export declare class JtProductTile extends HTMLElement {}

declare global {
  interface HTMLElementTagNameMap {
    'jt-product-tile': JtProductTile
  }
}
