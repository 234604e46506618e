import { css } from 'lit'

export const switchStyles = css`
  :host {
    --_width: 2.75rem;
    --_height: 1.625rem;
  }

  input {
    position: relative;
    border-radius: var(--jt-radius-full);
    background: var(--jt-color-surface-sunken);
    transition:
      background-color var(--jt-duration-fast) var(--jt-ease),
      border-color var(--jt-duration-fast) var(--jt-ease);
  }

  input::before {
    content: '';
    position: absolute;
    inset-block: 3px;
    inset-inline-start: 3px;
    inline-size: calc(var(--_height) - 9px);
    border-radius: 50%;
    background: var(--jt-color-border-strong);
    transition:
      inset-inline-start var(--jt-duration-fast) var(--jt-ease),
      background-color var(--jt-duration-fast) var(--jt-ease);
  }

  input:checked::before {
    inset-inline-start: calc(100% - var(--_height) + 6px);
    background: var(--jt-color-on-accent);
  }

  .row:hover input:enabled:not(:checked) {
    border-color: var(--jt-color-text-muted);
  }

  input:disabled::before,
  input:disabled:checked::before {
    background: var(--jt-color-text-muted);
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

    input:focus-visible {
      outline-color: Highlight;
    }
  }
`
