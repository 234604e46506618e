import { css } from 'lit'

/** Label, box, hint and error of every control that is laid out as a field. */
export const fieldStyles = css`
  :host {
    display: block;
    color: var(--jt-color-text);
    font-size: var(--jt-font-size-m);
    line-height: var(--jt-line-height-normal);
  }

  .label {
    display: block;
    margin-block-end: var(--jt-space-2);
    font-size: var(--jt-font-size-s);
    font-weight: var(--jt-font-weight-medium);
    line-height: 1.4;
  }

  .mark {
    color: var(--jt-color-sale);
  }

  .box {
    display: flex;
    align-items: center;
    gap: var(--jt-space-2);
    inline-size: 100%;
    min-block-size: var(--jt-field-height);
    padding-inline: var(--jt-space-4);
    border: 1px solid var(--jt-color-border-strong);
    border-radius: var(--jt-radius-m);
    background: var(--jt-color-surface);
    transition:
      border-color var(--jt-duration-fast) var(--jt-ease),
      box-shadow var(--jt-duration-fast) var(--jt-ease);
  }

  .box:hover {
    border-color: var(--jt-color-text-muted);
  }

  .box:focus-within {
    border-color: var(--jt-color-focus);
    outline: 2px solid var(--jt-color-focus);
    outline-offset: -1px;
  }

  .box:has([aria-invalid='true']) {
    border-color: var(--jt-color-danger);
    outline-color: var(--jt-color-danger);
  }

  .box:has(> :disabled) {
    border-color: var(--jt-color-border);
    background: var(--jt-color-surface-sunken);
    color: var(--jt-color-text-muted);
    cursor: not-allowed;
  }

  .box:has([readonly]) {
    background: var(--jt-color-surface-sunken);
  }

  /* In percent, so that the browser's own width of a control (some 20 letters) is a wish and no minimum of what is around. */
  .bare {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: calc(var(--jt-field-height) - 2px);
    margin: 0;
    padding: 0;
    border: 0;
    outline: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    cursor: inherit;
  }

  .bare::placeholder {
    color: var(--jt-color-text-muted);
    opacity: 1;
  }

  .hint,
  .error {
    font-size: var(--jt-font-size-s);
    line-height: 1.45;
  }

  .hint {
    margin-block-start: var(--jt-space-2);
    color: var(--jt-color-text-muted);
  }

  .error:not(:empty) {
    margin-block-start: var(--jt-space-2);
    color: var(--jt-color-danger);
    font-weight: var(--jt-font-weight-medium);
  }

  ::slotted([slot='start']),
  ::slotted([slot='end']) {
    flex: none;
    color: var(--jt-color-text-muted);
  }

  @media (forced-colors: active) {
    .box:has(> :disabled) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`
