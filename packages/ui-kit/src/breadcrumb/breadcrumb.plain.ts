/**
 * Where a page stands. Its last item is the page itself and has `aria-current="page"`. The class `jt-breadcrumb` on the
 * `<nav>` does the same without the element.
 *
 * @element jt-breadcrumb
 * @slot - A `<nav>` with a name, and in it a list of links.
 * @example
 * <jt-breadcrumb><nav aria-label="현재 위치"><ol><li><a href="/ko">홈</a></li></ol></nav></jt-breadcrumb>
 */
export declare class JtBreadcrumb extends HTMLElement {}

declare global {
  interface HTMLElementTagNameMap {
    'jt-breadcrumb': JtBreadcrumb
  }
}
