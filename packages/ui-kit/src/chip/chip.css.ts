import { css } from 'lit'

export const chipStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }

  button {
    display: inline-flex;
    align-items: center;
    gap: var(--jt-space-2);
    min-block-size: var(--jt-item-size);
    margin: 0;
    padding: var(--jt-space-1) var(--jt-space-4);
    border: 1px solid var(--jt-color-border-strong);
    border-radius: var(--jt-radius-full);
    background: var(--jt-color-surface);
    color: var(--jt-color-text);
    font: inherit;
    font-size: var(--jt-font-size-s);
    font-weight: var(--jt-font-weight-medium);
    line-height: 1.35;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--jt-duration-fast) var(--jt-ease);
  }

  button:hover {
    background: var(--jt-color-surface-sunken);
  }

  button:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: 2px;
  }

  button[aria-pressed='true'] {
    border-color: var(--jt-color-accent);
    background: var(--jt-color-accent-soft);
    color: var(--jt-color-accent-text);
  }

  :host([removable]) button {
    padding-inline-end: var(--jt-space-3);
    border-color: var(--jt-color-border);
    background: var(--jt-color-surface-sunken);
  }

  :host([removable]) button:hover {
    border-color: var(--jt-color-border-strong);
  }

  .glyph {
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  button:disabled {
    border-color: var(--jt-color-border);
    background: var(--jt-color-surface-sunken);
    color: var(--jt-color-text-muted);
    cursor: not-allowed;
  }

  @media (pointer: coarse) {
    button {
      position: relative;
    }

    button::after {
      content: '';
      position: absolute;
      inset-inline: 0;
      inset-block: calc((100% - var(--jt-target)) / 2);
    }
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`
