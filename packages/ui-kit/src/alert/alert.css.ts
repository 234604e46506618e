import { css } from 'lit'

export const alertStyles = css`
  :host {
    --_tone: var(--jt-color-accent-text);
    --_soft: var(--jt-color-accent-soft);

    display: block;
    color: var(--jt-color-text);
    font-size: var(--jt-font-size-m);
    line-height: 1.5;
  }

  :host([variant='success']) {
    --_tone: var(--jt-color-success);
    --_soft: var(--jt-color-success-soft);
  }

  :host([variant='warning']) {
    --_tone: var(--jt-color-warning);
    --_soft: var(--jt-color-warning-soft);
  }

  :host([variant='danger']) {
    --_tone: var(--jt-color-danger);
    --_soft: var(--jt-color-danger-soft);
  }

  .alert {
    display: flex;
    gap: var(--jt-space-3);
    padding: var(--jt-space-4);
    border: 1px solid color-mix(in srgb, var(--_tone) 22%, transparent);
    border-radius: var(--jt-radius-l);
    background: var(--_soft);
  }

  .glyph {
    margin-block-start: 0.125em;
    color: var(--_tone);
  }

  .body {
    flex: 1;
    min-inline-size: 0;
  }

  .heading {
    font-weight: var(--jt-font-weight-bold);
  }

  slot[name='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--jt-space-2);
  }

  ::slotted([slot='actions']) {
    margin-block-start: var(--jt-space-3);
  }
`
