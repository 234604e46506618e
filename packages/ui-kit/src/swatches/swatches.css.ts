import { css } from 'lit'

export const swatchesStyles = css`
  .chosen {
    unicode-bidi: isolate;
    margin-inline-start: var(--jt-space-2);
    color: var(--jt-color-text-muted);
    font-weight: var(--jt-font-weight-regular);
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--jt-space-2);
    min-block-size: var(--jt-target);
  }

  .option {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-inline-size: var(--jt-target);
    min-block-size: var(--jt-target);
    cursor: pointer;
  }

  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .pill {
    display: grid;
    place-items: center;
    inline-size: 100%;
    min-block-size: inherit;
    padding: var(--jt-space-1) var(--jt-space-4);
    border: 1px solid var(--jt-color-border-strong);
    border-radius: var(--jt-radius-m);
    background: var(--jt-color-surface);
    font-size: var(--jt-font-size-s);
    font-weight: var(--jt-font-weight-medium);
  }

  :checked ~ .pill {
    border-color: var(--jt-color-accent);
    background: var(--jt-color-accent-soft);
    box-shadow: inset 0 0 0 1px var(--jt-color-accent);
    color: var(--jt-color-accent-text);
  }

  .option:not(:has(:disabled)):hover .pill {
    border-color: var(--jt-color-accent);
  }

  .dot {
    inline-size: var(--jt-control-height-s);
    block-size: var(--jt-control-height-s);
    border: 1px solid color-mix(in srgb, var(--jt-color-text) 24%, transparent);
    border-radius: 50%;
    background-clip: padding-box;
    forced-color-adjust: none;
    transition: box-shadow var(--jt-duration-fast) var(--jt-ease);
  }

  .option:not(:has(:disabled)):hover .dot {
    box-shadow:
      0 0 0 3px var(--jt-color-bg),
      0 0 0 4px var(--jt-color-border-strong);
  }

  :checked ~ .dot {
    box-shadow:
      0 0 0 3px var(--jt-color-bg),
      0 0 0 5px var(--jt-color-accent) !important;
  }

  :focus-visible ~ .pill {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: 2px;
  }

  :focus-visible ~ .dot {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: 6px;
  }

  .option:has(:disabled) {
    cursor: not-allowed;
  }

  :disabled ~ .pill {
    border-color: var(--jt-color-border);
    background: var(--jt-color-surface-sunken);
    color: var(--jt-color-text-muted);
    text-decoration: line-through;
  }

  :disabled ~ .dot {
    opacity: 0.45;
  }

  :disabled ~ .dot::after {
    content: '';
    position: absolute;
    inset-block: 15%;
    inset-inline-start: calc(50% - 1px);
    inline-size: 2px;
    background: var(--jt-color-text);
    rotate: 45deg;
  }

  .soldout .pill {
    color: var(--jt-color-text-muted);
    text-decoration: line-through;
  }

  .soldout .dot::after {
    content: '';
    position: absolute;
    inset-block: 15%;
    inset-inline-start: calc(50% - 1px);
    inline-size: 2px;
    background: var(--jt-color-surface);
    box-shadow: 0 0 0 1px var(--jt-color-text);
    rotate: 45deg;
  }

  @media (forced-colors: active) {
    :checked ~ .pill,
    :checked ~ .dot {
      outline: 2px solid Highlight;
    }

    :checked ~ .dot {
      box-shadow: none !important;
      outline-offset: 3px;
    }
  }
`
