import { css } from 'lit'

export const modalStyles = css`
  :host {
    display: contents;
  }

  dialog {
    display: flex;
    flex-direction: column;
    margin: auto;
    padding: 0;
    border: 1px solid var(--jt-color-border);
    overflow: hidden;
    outline: 0;
    background: var(--jt-color-surface-raised);
    box-shadow: var(--jt-shadow-l);
    color: var(--jt-color-text);
    font-size: var(--jt-font-size-m);
    line-height: var(--jt-line-height-normal);
    transition:
      opacity var(--jt-duration-normal) var(--jt-ease),
      translate var(--jt-duration-normal) var(--jt-ease),
      display var(--jt-duration-normal) allow-discrete,
      overlay var(--jt-duration-normal) allow-discrete;
  }

  dialog:not([open]) {
    display: none;
    opacity: 0;
  }

  @starting-style {
    dialog[open] {
      opacity: 0;
    }
  }

  dialog::backdrop {
    background: var(--jt-color-backdrop);
    opacity: 0;
    transition:
      opacity var(--jt-duration-normal) var(--jt-ease),
      display var(--jt-duration-normal) allow-discrete,
      overlay var(--jt-duration-normal) allow-discrete;
  }

  dialog[open]::backdrop {
    opacity: 1;
  }

  @starting-style {
    dialog[open]::backdrop {
      opacity: 0;
    }
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--jt-space-3);
    padding-block: var(--jt-space-4) var(--jt-space-2);
    padding-inline: var(--jt-space-5) var(--jt-space-3);
  }

  h2 {
    margin: 0;
    font-size: var(--jt-font-size-l);
    font-weight: var(--jt-font-weight-bold);
    line-height: 1.4;
  }

  header button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--jt-target);
    block-size: var(--jt-target);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--jt-radius-full);
    background: transparent;
    color: var(--jt-color-text-muted);
    font-size: 1.125rem;
    cursor: pointer;
  }

  header button:hover {
    background: var(--jt-color-surface-sunken);
    color: var(--jt-color-text);
  }

  header button:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: -2px;
  }

  .body {
    flex: 1;
    min-block-size: 0;
    padding: var(--jt-space-2) var(--jt-space-5) var(--jt-space-5);
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  slot[name='footer'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--jt-space-3);
  }

  ::slotted([slot='footer']) {
    margin-block: var(--jt-space-4);
  }

  ::slotted([slot='footer'][block]) {
    flex: 1;
  }

  footer {
    padding-inline: var(--jt-space-5);
    padding-block-end: env(safe-area-inset-bottom);
  }

  footer:has([data-filled]) {
    border-block-start: 1px solid var(--jt-color-border);
  }
`

export const dialogStyles = css`
  dialog {
    inline-size: min(32rem, 100vi - 2 * var(--jt-space-4));
    max-block-size: min(46rem, 100dvb - 2 * var(--jt-space-5));
    border-radius: calc(var(--jt-radius-l) * 1.25);
  }

  dialog:not([open]) {
    translate: 0 0.75rem;
  }

  @starting-style {
    dialog[open] {
      translate: 0 0.75rem;
    }
  }
`
