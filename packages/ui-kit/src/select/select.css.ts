import { css } from 'lit'

export const selectStyles = css`
  .box {
    position: relative;
    padding-inline: 0;
  }

  select.bare {
    appearance: none;
    min-block-size: calc(var(--jt-field-height) - 2px);
    padding-inline: var(--jt-space-4) 2.75rem;
    border-radius: inherit;
    cursor: pointer;
  }

  option,
  optgroup {
    background: var(--jt-color-surface-raised);
    color: var(--jt-color-text);
  }

  .glyph {
    position: absolute;
    inset-inline-end: var(--jt-space-4);
    pointer-events: none;
    color: var(--jt-color-text-muted);
  }

  select.empty {
    color: var(--jt-color-text-muted);
  }

  .options {
    display: none;
  }
`
