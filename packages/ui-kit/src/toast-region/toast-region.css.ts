import { css } from 'lit'

export const toastRegionStyles = css`
  .region {
    position: fixed;
    inset: auto 0 0;
    z-index: var(--jt-z-toast);
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--jt-space-2);
    inline-size: auto;
    margin: 0;
    padding: var(--jt-space-4);
    padding-block-end: calc(var(--jt-space-5) + env(safe-area-inset-bottom));
    border: 0;
    background: transparent;
    color: inherit;
    overflow: visible;
    pointer-events: none;
  }

  .region:not(:popover-open) {
    display: none;
  }

  .toast {
    display: flex;
    align-items: center;
    gap: var(--jt-space-3);
    max-inline-size: min(30rem, 100%);
    padding-block: var(--jt-space-1);
    padding-inline: var(--jt-space-4) var(--jt-space-1);
    border-radius: var(--jt-radius-l);
    background: var(--jt-color-surface-inverse);
    box-shadow: var(--jt-shadow-l);
    color: var(--jt-color-on-inverse);
    font-size: var(--jt-font-size-s);
    font-weight: var(--jt-font-weight-medium);
    line-height: 1.45;
    pointer-events: auto;
    transition:
      opacity var(--jt-duration-normal) var(--jt-ease),
      translate var(--jt-duration-normal) var(--jt-ease);
  }

  @starting-style {
    .toast {
      opacity: 0;
      translate: 0 1rem;
    }
  }

  .tone {
    color: var(--jt-color-accent-inverse);
    font-size: 1.1rem;
  }

  .toast[data-variant='danger'] .tone {
    color: var(--jt-color-danger-inverse);
  }

  .message {
    flex: 1;
    min-inline-size: 0;
    padding-block: var(--jt-space-2);
  }

  a,
  button {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-block-size: var(--jt-target);
    min-inline-size: var(--jt-target);
    margin: 0;
    padding: 0 var(--jt-space-2);
    border: 0;
    border-radius: var(--jt-radius-m);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .action {
    color: var(--jt-color-accent-inverse);
    font-weight: var(--jt-font-weight-bold);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  a:hover,
  button:hover {
    background: color-mix(in srgb, currentColor 12%, transparent);
  }

  a:focus-visible,
  button:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    .toast {
      border: 1px solid CanvasText;
    }
  }
`
