import { css } from 'lit'

export const tabsStyles = css`
  :host {
    display: block;
    color: var(--jt-color-text);
  }

  .tabs {
    display: flex;
    gap: var(--jt-space-1);
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    box-shadow: inset 0 -1px var(--jt-color-border);
    scrollbar-width: none;
  }
`

export const tabStyles = css`
  :host {
    position: relative;
    display: grid;
    place-items: center;
    flex: none;
    min-block-size: var(--jt-target);
    min-inline-size: var(--jt-target);
    padding-inline: var(--jt-space-4);
    border-radius: var(--jt-radius-s) var(--jt-radius-s) 0 0;
    color: var(--jt-color-text-muted);
    font-weight: var(--jt-font-weight-medium);
    line-height: 1.4;
    white-space: nowrap;
    cursor: pointer;
    user-select: none;
    touch-action: manipulation;
    transition: color var(--jt-duration-fast) var(--jt-ease);
  }

  :host::after {
    content: '';
    position: absolute;
    inset: auto 0 0;
    block-size: 3px;
    border-radius: 3px 3px 0 0;
  }

  :host(:hover) {
    color: var(--jt-color-text);
  }

  :host([selected]) {
    color: var(--jt-color-accent-text);
  }

  :host([selected])::after {
    background: var(--jt-color-accent);
  }

  :host([disabled]) {
    color: color-mix(in srgb, var(--jt-color-text-muted) 60%, transparent);
    cursor: not-allowed;
  }

  :host(:focus-visible) {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    :host([selected]) {
      color: Highlight;
    }

    :host([selected])::after {
      background: Highlight;
    }

    :host([disabled]) {
      color: GrayText;
    }
  }
`
