import { css } from 'lit'

export const switchStyles = css`
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
    position: relative;
    flex: none;
    inline-size: 2.75rem;
    block-size: 1.625rem;
    font: inherit;
    margin: calc((1lh - 1.625rem) / 2) 0 0;
    border: 1.5px solid var(--jt-color-border-strong);
    border-radius: var(--jt-radius-full);
    background: var(--jt-color-surface-sunken);
    cursor: inherit;
    transition:
      background-color var(--jt-duration-fast) var(--jt-ease),
      border-color var(--jt-duration-fast) var(--jt-ease);
  }

  input::before {
    content: '';
    position: absolute;
    inset-block: 3px;
    inset-inline-start: 3px;
    inline-size: calc(1.625rem - 9px);
    border-radius: 50%;
    background: var(--jt-color-border-strong);
    transition:
      inset-inline-start var(--jt-duration-fast) var(--jt-ease),
      background-color var(--jt-duration-fast) var(--jt-ease);
  }

  input:checked {
    border-color: var(--jt-color-accent);
    background: var(--jt-color-accent);
  }

  input:checked::before {
    inset-inline-start: calc(100% - 1.625rem + 6px);
    background: var(--jt-color-on-accent);
  }

  .row:hover input:enabled:not(:checked) {
    border-color: var(--jt-color-text-muted);
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

  input:disabled::before,
  input:disabled:checked::before {
    background: var(--jt-color-text-muted);
  }

  .hint,
  .error {
    padding-inline-start: calc(2.75rem + var(--jt-space-3));
    margin-block-start: 0;
  }

  @media (forced-colors: active) {
    input,
    input::before {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
    }

    input {
      background: ButtonFace;
    }

    input:checked {
      border-color: Highlight;
      background: Highlight;
    }

    input:checked::before {
      background: HighlightText;
    }

    input:disabled,
    input:disabled:checked {
      border-color: GrayText;
      background: ButtonFace;
    }

    input:disabled::before,
    input:disabled:checked::before {
      background: GrayText;
    }

    .row:has(:disabled) {
      color: GrayText;
    }

    input:focus-visible {
      outline-color: Highlight;
    }
  }
`
