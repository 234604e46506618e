import { css } from 'lit'

export const quantityStyles = css`
  :host {
    inline-size: fit-content;
  }

  .box {
    display: inline-flex;
    gap: 0;
    inline-size: auto;
    min-block-size: var(--jt-control-height-m);
    padding: 0;
    overflow: clip;
  }

  button {
    display: grid;
    place-items: center;
    inline-size: var(--jt-control-height-m);
    block-size: calc(var(--jt-control-height-m) - 2px);
    margin: 0;
    padding: 0;
    border: 0;
    background: transparent;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }

  /* The field comes first in the tree, so that the focus of the element is delegated to it. */
  .less {
    order: -1;
  }

  button:hover {
    background: var(--jt-color-surface-sunken);
  }

  button:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: -3px;
    border-radius: var(--jt-radius-m);
  }

  button[aria-disabled='true'],
  button:disabled {
    background: transparent;
    color: color-mix(in srgb, var(--jt-color-text-muted) 60%, transparent);
    cursor: not-allowed;
  }

  input.bare {
    appearance: textfield;
    flex: none;
    inline-size: 2.5rem;
    min-block-size: 0;
    block-size: calc(var(--jt-control-height-m) - 2px);
    text-align: center;
    font-weight: var(--jt-font-weight-medium);
    font-variant-numeric: tabular-nums;
    cursor: text;
  }

  input::-webkit-inner-spin-button {
    appearance: none;
    margin: 0;
  }
`
