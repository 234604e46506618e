import { css } from 'lit'

export const menuStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  button {
    anchor-name: --button;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--jt-space-2);
    min-block-size: var(--jt-target);
    min-inline-size: var(--jt-target);
    max-inline-size: 100%;
    margin: 0;
    padding: var(--jt-space-2) var(--jt-space-4);
    padding-inline-end: var(--jt-space-3);
    border: 1px solid var(--jt-color-border-strong);
    border-radius: var(--jt-radius-m);
    background: var(--jt-color-surface);
    color: var(--jt-color-text);
    font: inherit;
    font-size: var(--jt-font-size-m);
    font-weight: var(--jt-font-weight-medium);
    line-height: 1.35;
    cursor: pointer;
    user-select: none;
    touch-action: manipulation;
  }

  :host([variant='quiet']) button {
    border-color: transparent;
    background: transparent;
  }

  button:hover,
  :host([variant='quiet']) button:hover {
    background: color-mix(in srgb, var(--jt-color-text) 7%, var(--jt-color-surface));
  }

  button:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: 2px;
  }

  .label {
    min-inline-size: 0;
  }

  button .glyph {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--jt-color-text-muted);
    transition: rotate var(--jt-duration-fast) var(--jt-ease);
  }

  button[aria-expanded='true'] .glyph {
    rotate: 180deg;
  }

  /* Insets, not position-area: that is misplaced by Firefox 153 in a right-to-left part of a left-to-right page. */
  #menu {
    position: fixed;
    position-anchor: --button;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
    inset: auto;
    inset-block-start: anchor(self-end);
    inset-inline-start: anchor(self-start);
    inline-size: max-content;
    min-inline-size: max(11rem, anchor-size(inline));
    max-inline-size: min(20rem, 100vi - 2 * var(--jt-space-2));
    max-block-size: min(30rem, 80dvb);
    margin: var(--jt-space-1) 0;
    padding: var(--jt-space-2);
    border: 1px solid var(--jt-color-border);
    border-radius: var(--jt-radius-l);
    overflow: hidden auto;
    overscroll-behavior: contain;
    background: var(--jt-color-surface-raised);
    box-shadow: var(--jt-shadow-l);
    color: var(--jt-color-text);
    font-size: var(--jt-font-size-m);
    transition:
      opacity var(--jt-duration-fast) var(--jt-ease),
      translate var(--jt-duration-fast) var(--jt-ease);
  }

  @starting-style {
    #menu:popover-open {
      opacity: 0;
      translate: 0 -0.25rem;
    }
  }

  ::slotted(hr) {
    margin: var(--jt-space-2);
    border: 0;
    border-block-start: 1px solid var(--jt-color-border);
  }
`

export const menuItemStyles = css`
  :host {
    display: block;
  }

  [role='menuitem'] {
    display: flex;
    align-items: center;
    gap: var(--jt-space-3);
    inline-size: 100%;
    min-block-size: var(--jt-target);
    margin: 0;
    padding: var(--jt-space-2) var(--jt-space-3);
    border: 0;
    border-radius: var(--jt-radius-s);
    background: transparent;
    color: var(--jt-color-text);
    font: inherit;
    line-height: 1.4;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }

  .text {
    flex: 1;
    min-inline-size: 0;
  }

  [role='menuitem']:hover {
    background: var(--jt-color-surface-sunken);
  }

  [role='menuitem']:focus {
    outline: 0;
    background: var(--jt-color-accent-soft);
    color: var(--jt-color-accent-text);
  }

  [role='menuitem']:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: -2px;
  }

  :host([variant='danger']) [role='menuitem'] {
    color: var(--jt-color-danger);
  }

  :host([variant='danger']) [role='menuitem']:is(:hover, :focus) {
    background: var(--jt-color-danger-soft);
  }

  :host([disabled]) [role='menuitem'] {
    background: transparent;
    color: color-mix(in srgb, var(--jt-color-text-muted) 60%, transparent);
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    [role='menuitem']:focus {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    :host([disabled]) [role='menuitem'] {
      color: GrayText;
    }
  }
`
