import { css } from 'lit'

export const comboboxStyles = css`
  .box {
    anchor-name: --box;
  }

  .panel {
    position: fixed;
    position-anchor: --box;
    inset: auto;
    inset-block-start: anchor(self-end);
    inset-inline-start: anchor(self-start);
    inline-size: anchor-size(inline);
    min-inline-size: min(20rem, 100vi - var(--jt-space-6));
    margin-block: var(--jt-space-2);
    margin-inline: 0;
    position-try-fallbacks: flip-block;
    padding: var(--jt-space-2);
    border: 1px solid var(--jt-color-border);
    border-radius: var(--jt-radius-l);
    overflow: hidden;
    background: var(--jt-color-surface-raised);
    box-shadow: var(--jt-shadow-l);
    color: inherit;
  }

  /* Where it stands in the text: under the box. */
  @supports not (anchor-name: --box) {
    .panel {
      position: absolute;
      inset: auto;
      inline-size: auto;
      margin-block-start: calc(var(--jt-field-height) + var(--jt-space-2));
    }
  }

  /* The list itself scrolls, so that assistive technology knows what is scrolled: no stop for the Tab key. */
  #list {
    max-block-size: min(28rem, 60dvb);
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .group-name {
    padding: var(--jt-space-3) var(--jt-space-3) var(--jt-space-1);
    color: var(--jt-color-text-muted);
    font-size: var(--jt-font-size-xs);
    font-weight: var(--jt-font-weight-medium);
  }

  .option {
    display: flex;
    align-items: center;
    gap: var(--jt-space-3);
    min-block-size: var(--jt-target);
    padding: var(--jt-space-2) var(--jt-space-3);
    border-radius: var(--jt-radius-s);
    line-height: 1.4;
    cursor: pointer;
    scroll-margin-block: var(--jt-space-2);
  }

  .option:hover {
    background: var(--jt-color-surface-sunken);
  }

  .option[aria-selected='true'] {
    background: var(--jt-color-accent-soft);
    color: var(--jt-color-accent-text);
  }

  .option img {
    flex: none;
    inline-size: var(--jt-item-size);
    block-size: var(--jt-item-size);
    border-radius: var(--jt-radius-s);
    background: var(--jt-color-surface-sunken);
    object-fit: cover;
  }

  .text {
    flex: 1;
    min-inline-size: 0;
  }

  .detail {
    color: var(--jt-color-text-muted);
    font-size: var(--jt-font-size-s);
  }

  .note {
    padding: var(--jt-space-3);
    color: var(--jt-color-text-muted);
    font-size: var(--jt-font-size-s);
  }

  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
