import { css } from 'lit'

export const ratingStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--jt-space-3);
  }

  .choices {
    display: flex;
    margin-inline: calc((1.75rem - var(--jt-control-height-s)) / 2);
  }

  .star {
    --_fill: none;

    position: relative;
    display: grid;
    place-items: center;
    inline-size: var(--jt-control-height-s);
    block-size: var(--jt-target);
    border-radius: var(--jt-radius-s);
    color: var(--jt-color-border-strong);
    cursor: pointer;
    touch-action: manipulation;
  }

  @media (pointer: coarse) {
    .choices {
      margin-inline: calc((1.75rem - var(--jt-target)) / 2);
    }

    .star {
      inline-size: var(--jt-target);
    }
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

  .glyph {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    fill: var(--_fill);
    transition:
      fill var(--jt-duration-fast) var(--jt-ease),
      stroke var(--jt-duration-fast) var(--jt-ease);
  }

  [aria-invalid='true'] .star {
    color: var(--jt-color-danger);
  }

  .star:has(:checked),
  .star:has(~ .star :checked) {
    --_fill: currentColor;

    color: var(--jt-color-rating);
  }

  .star:has(:focus-visible) {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: -2px;
  }

  .value {
    min-block-size: 1lh;
    color: var(--jt-color-text-muted);
    font-size: var(--jt-font-size-s);
  }

  .choices:has(:disabled) .star {
    cursor: not-allowed;
    opacity: 0.6;
  }

  @media (hover: hover) {
    .choices:not(:has(:disabled)):hover .star {
      --_fill: none;
    }

    .choices:not(:has(:disabled)) .star:hover,
    .choices:not(:has(:disabled)) .star:has(~ .star:hover) {
      --_fill: color-mix(in srgb, var(--jt-color-rating) 55%, transparent);

      color: var(--jt-color-rating);
    }
  }

  @media (forced-colors: active) {
    .star {
      color: ButtonText;
    }

    .star:has(:checked),
    .star:has(~ .star :checked) {
      color: Highlight;
    }

    .choices:has(:disabled) .star {
      color: GrayText;
      opacity: 1;
    }
  }
`
