import { css } from 'lit'

export const checkboxStyles = css`
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
    display: grid;
    place-content: center;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    font: inherit;
    margin: calc((1lh - 1.375rem) / 2) 0 0;
    border: 1.5px solid var(--jt-color-border-strong);
    border-radius: 0.4rem;
    background: var(--jt-color-surface);
    cursor: inherit;
    transition: background-color var(--jt-duration-fast) var(--jt-ease);
  }

  input::before {
    content: '';
    inline-size: 0.75rem;
    block-size: 0.75rem;
    background: var(--jt-color-on-accent);
    clip-path: polygon(14% 48%, 0 62%, 38% 100%, 100% 22%, 86% 9%, 37% 71%);
    scale: 0;
    transition: scale var(--jt-duration-fast) var(--jt-ease);
  }

  input:checked {
    border-color: var(--jt-color-accent);
    background: var(--jt-color-accent);
  }

  input:checked::before {
    scale: 1;
  }

  input:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: 2px;
  }

  input[aria-invalid='true'] {
    border-color: var(--jt-color-danger);
  }

  .row:has(:disabled) {
    color: var(--jt-color-text-muted);
    cursor: not-allowed;
  }

  input:disabled {
    border-color: var(--jt-color-border);
    background: var(--jt-color-surface-sunken);
  }

  input:disabled:checked::before {
    background: var(--jt-color-text-muted);
  }

  .hint,
  .error {
    padding-inline-start: calc(1.375rem + var(--jt-space-3));
    margin-block-start: 0;
  }

  @media (forced-colors: active) {
    input {
      appearance: auto;
    }

    .row:has(:disabled) {
      color: GrayText;
    }
  }
`
