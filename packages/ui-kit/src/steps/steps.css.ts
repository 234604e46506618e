import { css } from 'lit'

export const stepsStyles = css`
  :host {
    display: block;
  }

  /* Steps that come later than the element move nothing. */
  ol {
    display: flex;
    min-block-size: calc(2rem + var(--jt-space-2) + 1.35 * var(--jt-font-size-s));
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    color: var(--jt-color-text-muted);
    font-size: var(--jt-font-size-s);
    line-height: 1.35;
    text-align: center;
  }

  li + li::before {
    content: '';
    position: absolute;
    inset-block-start: calc(1rem - 1px);
    inset-inline: calc(-50% + 1.375rem) calc(50% + 1.375rem);
    block-size: 2px;
    border-radius: 1px;
    background: var(--jt-color-border);
  }

  li[data-state='done'] + li::before {
    background: var(--jt-color-accent);
  }

  .step {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--jt-space-2);
    padding-inline: var(--jt-space-1);
    border-radius: var(--jt-radius-s);
    color: inherit;
    text-decoration: none;
  }

  a.step:hover .text {
    text-decoration: underline;
  }

  a.step:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: 2px;
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: 1.5px solid var(--jt-color-border-strong);
    border-radius: 50%;
    background: var(--jt-color-surface);
    font-weight: var(--jt-font-weight-bold);
    font-variant-numeric: tabular-nums;
  }

  .glyph {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    stroke-width: 2.4;
  }

  li[data-state='done'] {
    color: var(--jt-color-text);
  }

  li[data-state='done'] .mark {
    border-color: var(--jt-color-accent);
    background: var(--jt-color-accent-soft);
    color: var(--jt-color-accent-text);
  }

  li[data-state='current'] {
    color: var(--jt-color-text);
    font-weight: var(--jt-font-weight-bold);
  }

  li[data-state='current'] .mark {
    border-color: var(--jt-color-accent);
    background: var(--jt-color-accent);
    color: var(--jt-color-on-accent);
  }

  @media (forced-colors: active) {
    li[data-state] + li::before {
      background: CanvasText;
    }

    li[data-state='current'] .mark {
      outline: 2px solid Highlight;
    }
  }
`
