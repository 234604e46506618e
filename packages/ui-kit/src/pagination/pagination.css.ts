import { css } from 'lit'

export const paginationStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  ul {
    display: flex;
    justify-content: center;
    align-items: center;
    gap: var(--jt-space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  a,
  button,
  .gap,
  .end {
    display: grid;
    place-items: center;
    min-inline-size: var(--jt-item-size);
    min-block-size: var(--jt-target);
    margin: 0;
    padding: 0 var(--jt-space-1);
    border: 0;
    border-radius: var(--jt-radius-m);
    background: transparent;
    color: var(--jt-color-text);
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
    cursor: pointer;
  }

  .gap,
  .end {
    color: color-mix(in srgb, var(--jt-color-text-muted) 60%, transparent);
    cursor: default;
  }

  a:hover,
  button:hover {
    background: var(--jt-color-surface-sunken);
  }

  a:focus-visible,
  button:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: -2px;
  }

  [aria-current='page'] {
    background: var(--jt-color-accent);
    color: var(--jt-color-on-accent);
    font-weight: var(--jt-font-weight-bold);
  }

  a[aria-current='page']:hover,
  button[aria-current='page']:hover {
    background: var(--jt-color-accent-hover);
  }

  .glyph:dir(rtl) {
    scale: -1 1;
  }

  @container (inline-size < 27rem) {
    .near {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [aria-current='page'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
