import { css } from 'lit'

export const chipGroupStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--jt-space-2);
    outline: 0;
  }

  .chips:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: 2px;
  }
`
