import { css } from 'lit'

export const radioStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  .label {
    display: block;
    font-weight: var(--jt-font-weight-medium);
  }

  .description {
    display: block;
    color: var(--jt-color-text-muted);
    font-size: var(--jt-font-size-s);
    line-height: 1.45;
  }

  @media (forced-colors: active) {
    .description {
      color: inherit;
    }
  }
`

export const radioGroupStyles = css`
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--jt-space-2);
  }

  .option {
    display: flex;
    align-items: flex-start;
    gap: var(--jt-space-3);
    min-block-size: var(--jt-control-height-l);
    padding: calc((var(--jt-control-height-l) - 2px - 1lh) / 2) var(--jt-space-4);
    border: 1px solid var(--jt-color-border);
    border-radius: var(--jt-radius-m);
    background: var(--jt-color-surface);
    cursor: pointer;
    transition:
      border-color var(--jt-duration-fast) var(--jt-ease),
      background-color var(--jt-duration-fast) var(--jt-ease);
  }

  .option:hover {
    border-color: var(--jt-color-border-strong);
  }

  .option:has(:checked) {
    border-color: var(--jt-color-accent);
    background: color-mix(in srgb, var(--jt-color-accent-soft) 45%, var(--jt-color-surface));
    box-shadow: inset 0 0 0 1px var(--jt-color-accent);
  }

  .option:has(:focus-visible) {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: 2px;
  }

  .option:has(:disabled) {
    background: var(--jt-color-surface-sunken);
    color: var(--jt-color-text-muted);
    cursor: not-allowed;
  }

  input {
    appearance: none;
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    font: inherit;
    margin: calc((1lh - 1.25rem) / 2) 0 0;
    border: 1.5px solid var(--jt-color-border-strong);
    border-radius: 50%;
    background: var(--jt-color-surface);
    outline: 0;
    cursor: inherit;
    transition: border-width var(--jt-duration-fast) var(--jt-ease);
  }

  input:checked {
    border: 0.375rem solid var(--jt-color-accent);
  }

  slot {
    display: block;
    flex: 1;
    min-inline-size: 0;
  }

  [aria-invalid='true'] .option {
    border-color: var(--jt-color-danger);
  }

  @media (forced-colors: active) {
    input {
      appearance: auto;
    }

    .option:has(:checked) {
      border-color: Highlight;
    }

    .option:has(:disabled) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`
