import { css } from 'lit'

export const inputStyles = css`
  input::-webkit-search-cancel-button {
    cursor: pointer;
  }

  input[type='number'] {
    font-variant-numeric: tabular-nums;
  }
`
