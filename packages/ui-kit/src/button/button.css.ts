import { css } from 'lit'

export const buttonStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  :host([block]) {
    display: block;
  }

  button {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--jt-space-2);
    inline-size: 100%;
    min-block-size: var(--jt-control-height-m);
    min-inline-size: var(--jt-control-height-m);
    margin: 0;
    padding: var(--jt-control-padding) var(--jt-space-4);
    border: 1px solid var(--jt-color-border-strong);
    border-radius: var(--jt-radius-m);
    background: var(--jt-color-surface);
    color: var(--jt-color-text);
    font: inherit;
    font-size: var(--jt-font-size-m);
    font-weight: var(--jt-font-weight-medium);
    line-height: 1.35;
    text-align: center;
    cursor: pointer;
    user-select: none;
    touch-action: manipulation;
    transition:
      background-color var(--jt-duration-fast) var(--jt-ease),
      border-color var(--jt-duration-fast) var(--jt-ease),
      scale var(--jt-duration-fast) var(--jt-ease);
  }

  @media (pointer: coarse) {
    button::after {
      content: '';
      position: absolute;
      inset-inline: 0;
      inset-block: calc((100% - var(--jt-target)) / 2);
    }
  }

  button:hover {
    background: var(--jt-color-surface-sunken);
  }

  button:active {
    scale: 0.98;
  }

  button:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: 2px;
  }

  :host([variant='primary']) button {
    border-color: transparent;
    background: var(--jt-color-accent);
    color: var(--jt-color-on-accent);
    font-weight: var(--jt-font-weight-bold);
  }

  :host([variant='primary']) button:hover {
    background: var(--jt-color-accent-hover);
  }

  :host([variant='quiet']) button {
    border-color: transparent;
    background: transparent;
  }

  :host([variant='quiet']) button:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }

  :host([variant='danger']) button {
    border-color: var(--jt-color-danger);
    color: var(--jt-color-danger);
  }

  :host([variant='danger']) button:hover {
    background: var(--jt-color-danger-soft);
  }

  button[aria-pressed='true'] {
    border-color: var(--jt-color-accent);
    background: var(--jt-color-accent-soft);
    color: var(--jt-color-accent-text);
  }

  :host([size='s']) button {
    min-block-size: var(--jt-control-height-s);
    min-inline-size: var(--jt-control-height-s);
    padding: var(--jt-space-1) var(--jt-space-3);
    border-radius: var(--jt-radius-s);
    font-size: var(--jt-font-size-s);
  }

  :host([size='l']) button {
    min-block-size: var(--jt-control-height-l);
    padding-inline: var(--jt-space-5);
    border-radius: var(--jt-radius-l);
    font-size: var(--jt-font-size-l);
  }

  :host([label]) button {
    padding-inline: var(--jt-space-2);
  }

  /* Twice, to be stronger than what a variant says of hovering. */
  :host button:disabled:disabled {
    border-color: transparent;
    background: color-mix(in srgb, var(--jt-color-text) 9%, transparent);
    color: var(--jt-color-text-muted);
    cursor: not-allowed;
    scale: none;
  }

  :host([loading]) button {
    cursor: progress;
    scale: none;
  }

  .content {
    display: contents;
    min-inline-size: 0;
  }

  /* Text itself, in a flex box, is never narrower than its longest word. A button with a label shows drawings. */
  :host(:not([label])) slot:not([name]) {
    display: block;
    min-inline-size: 0;
  }

  :host([loading]) .content {
    display: inline-flex;
    align-items: center;
    gap: inherit;
    opacity: 0;
  }

  .wheel {
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .wheel {
      animation-duration: 3s;
    }
  }

  @media (forced-colors: active) {
    .wheel {
      border-inline-end-color: Canvas;
    }

    button[aria-pressed='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`
