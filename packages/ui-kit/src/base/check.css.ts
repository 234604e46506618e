import { css } from 'lit'

/** What checkbox and switch have in common: a box of `--_width` by `--_height` that is on or off, with its label beside it. */
export const checkStyles = css`
  .row {
    display: flex;
    align-items: flex-start;
    gap: var(--jt-space-3);
    min-block-size: var(--jt-target);
    padding-block: calc((var(--jt-target) - 1lh) / 2);
    cursor: pointer;
  }

  input {
    appearance: none;
    flex: none;
    inline-size: var(--_width);
    block-size: var(--_height);
    font: inherit;
    margin: calc((1lh - var(--_height)) / 2) 0 0;
    border: 1.5px solid var(--jt-color-border-strong);
    cursor: inherit;
  }

  input:checked {
    border-color: var(--jt-color-accent);
    background: var(--jt-color-accent);
  }

  input:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: 2px;
  }

  input[aria-invalid='true'] {
    border-color: var(--jt-color-danger);
  }

  .row > span {
    min-inline-size: 0;
  }

  .row:has(:disabled) {
    color: var(--jt-color-text-muted);
    cursor: not-allowed;
  }

  input:disabled {
    border-color: var(--jt-color-border);
    background: var(--jt-color-surface-sunken);
  }

  .hint,
  .error {
    padding-inline-start: calc(var(--_width) + var(--jt-space-3));
    margin-block-start: 0;
  }

  @media (forced-colors: active) {
    .row:has(:disabled) {
      color: GrayText;
    }
  }
`
