import { css } from 'lit'

export const tooltipStyles = css`
  :host {
    position: fixed;
    position-area: block-start;
    inset: auto;
    position-try-fallbacks: flip-block;
    inline-size: max-content;
    max-inline-size: min(18rem, 100vi - 2 * var(--jt-space-2));
    margin: var(--jt-space-2);
    padding: var(--jt-space-2) var(--jt-space-3);
    border: 0;
    border-radius: var(--jt-radius-s);
    overflow: visible;
    background: var(--jt-color-surface-inverse);
    box-shadow: var(--jt-shadow-m);
    color: var(--jt-color-on-inverse);
    font-size: var(--jt-font-size-s);
    line-height: 1.45;
    text-align: start;
    text-wrap: balance;
    white-space: normal;
    transition: opacity var(--jt-duration-fast) var(--jt-ease);
  }

  @starting-style {
    :host(:popover-open) {
      opacity: 0;
    }
  }

  /* What the pointer crosses on its way from the trigger. */
  :host::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: calc(-1 * var(--jt-space-2)) 0;
  }

  @media (forced-colors: active) {
    :host {
      border: 1px solid CanvasText;
    }
  }
`
