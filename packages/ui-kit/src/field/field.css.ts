import { css } from 'lit'

/** The note elements stand outside the shadow root; what a native control needs to look like the kit's is here too. */
export const fieldElementStyles = css`
  :host {
    display: block;
    color: var(--jt-color-text);
    font-size: var(--jt-font-size-m);
    line-height: var(--jt-line-height-normal);
  }

  slot.visually-hidden {
    display: block;
  }

  ::slotted([slot='label']) {
    display: block;
    margin-block-end: var(--jt-space-2);
    font-size: var(--jt-font-size-s);
    font-weight: var(--jt-font-weight-medium);
    line-height: 1.4;
  }

  ::slotted([slot='label'][data-required])::after {
    content: ' *' / '';
    color: var(--jt-color-sale);
  }

  ::slotted([slot='hint']),
  ::slotted([slot='error']) {
    font-size: var(--jt-font-size-s);
    line-height: 1.45;
  }

  ::slotted([slot='hint']:not(:empty)) {
    margin-block-start: var(--jt-space-2);
    color: var(--jt-color-text-muted);
  }

  ::slotted([slot='error']:not(:empty)) {
    margin-block-start: var(--jt-space-2);
    color: var(--jt-color-danger);
    font-weight: var(--jt-font-weight-medium);
  }

  ::slotted(
    :is(input, select, textarea):not(
      [type='checkbox'],
      [type='radio'],
      [type='range'],
      [type='file'],
      [type='color']
    )
  ) {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    min-block-size: var(--jt-field-height);
    margin: 0;
    padding-inline: var(--jt-space-4);
    border: 1px solid var(--jt-color-border-strong);
    border-radius: var(--jt-radius-m);
    background: var(--jt-color-surface);
    color: inherit;
    font: inherit;
    transition: border-color var(--jt-duration-fast) var(--jt-ease);
  }

  ::slotted(input) {
    accent-color: var(--jt-color-accent);
  }

  ::slotted([type='range']) {
    inline-size: 100%;
  }

  ::slotted(textarea) {
    padding-block: var(--jt-space-3);
    resize: vertical;
  }

  ::slotted(:is(input, select, textarea):hover) {
    border-color: var(--jt-color-text-muted);
  }

  ::slotted(:is(input, select, textarea):focus-visible) {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: -1px;
  }

  ::slotted([aria-invalid='true']) {
    border-color: var(--jt-color-danger);
  }

  ::slotted(:is(input, select, textarea):disabled) {
    border-color: var(--jt-color-border);
    background: var(--jt-color-surface-sunken);
    color: var(--jt-color-text-muted);
    cursor: not-allowed;
  }
`
