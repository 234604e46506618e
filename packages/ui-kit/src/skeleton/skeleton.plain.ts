/**
 * The place of something that is still loading. There is nothing to read: hide it with `aria-hidden="true"`.
 *
 * @element jt-skeleton
 * @attr {'text' | 'block' | 'circle'} [shape='text'] - A line of text, a box, or a circle.
 * @example
 * <jt-skeleton shape="block" aria-hidden="true"></jt-skeleton>
 */
export declare class JtSkeleton extends HTMLElement {}

declare global {
  interface HTMLElementTagNameMap {
    'jt-skeleton': JtSkeleton
  }
}
