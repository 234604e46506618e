import { css } from 'lit'

export const checkboxStyles = css`
  :host {
    --_width: 1.375rem;
    --_height: 1.375rem;
  }

  input {
    display: grid;
    place-content: center;
    border-radius: 0.4rem;
    background: var(--jt-color-surface);
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

  input:checked::before {
    scale: 1;
  }

  input:disabled:checked::before {
    background: var(--jt-color-text-muted);
  }

  @media (forced-colors: active) {
    input {
      appearance: auto;
    }
  }
`
