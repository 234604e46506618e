import { css } from 'lit'

export const carouselStyles = css`
  :host {
    display: block;
    color: var(--jt-color-text);
  }

  .stage {
    position: relative;
  }

  .track {
    display: flex;
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    border-radius: var(--jt-carousel-radius, var(--jt-radius-l));
    scroll-behavior: smooth;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
  }

  .track:focus-visible,
  button:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: 2px;
  }

  .slide {
    flex: 0 0 100%;
    min-inline-size: 0;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }

  ::slotted(*) {
    display: block;
    inline-size: 100%;
  }

  button {
    display: grid;
    place-items: center;
    margin: 0;
    padding: 0;
    border: 1px solid var(--jt-color-border);
    color: inherit;
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }

  .arrow {
    position: absolute;
    inset-block: 0;
    inline-size: var(--jt-target);
    block-size: var(--jt-target);
    margin-block: auto;
    border-radius: 50%;
    background: color-mix(in srgb, var(--jt-color-surface-raised) 92%, transparent);
    box-shadow: var(--jt-shadow-s);
  }

  .arrow:hover {
    background: var(--jt-color-surface-raised);
  }

  .arrow[aria-disabled] {
    color: color-mix(in srgb, var(--jt-color-text-muted) 50%, transparent);
    cursor: default;
  }

  .previous {
    inset-inline-start: var(--jt-space-2);
  }

  .next {
    inset-inline-end: var(--jt-space-2);
  }

  .arrow:dir(rtl) .glyph {
    scale: -1 1;
  }

  .place {
    position: absolute;
    inset-block-end: var(--jt-space-3);
    inset-inline-end: var(--jt-space-3);
    padding-block: 0.1em;
    padding-inline: var(--jt-space-2);
    border: 1px solid transparent;
    border-radius: var(--jt-radius-full);
    background: color-mix(in srgb, var(--jt-color-surface-raised) 92%, transparent);
    font-size: var(--jt-font-size-xs);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    pointer-events: none;
  }

  .thumbnails {
    display: flex;
    gap: var(--jt-space-2);
    margin-block-start: var(--jt-space-2);
    padding: 4px;
    overflow-x: auto;
    scroll-behavior: smooth;
    scrollbar-width: none;
  }

  .thumbnails button {
    flex: none;
    inline-size: 4rem;
    block-size: 4rem;
    border-radius: var(--jt-radius-s);
    overflow: hidden;
    background: var(--jt-color-surface-sunken);
  }

  .thumbnails [aria-current] {
    outline: 2px solid var(--jt-color-accent);
    outline-offset: 1px;
  }

  .thumbnails button:focus-visible {
    outline: 3px solid var(--jt-color-focus);
    outline-offset: 1px;
  }

  .thumbnails button:has([data-failed])::after {
    content: attr(data-place);
    grid-area: 1 / 1;
    font-size: var(--jt-font-size-s);
  }

  img {
    grid-area: 1 / 1;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  [data-failed] {
    opacity: 0;
  }

  @media (prefers-reduced-motion: reduce) {
    .track,
    .thumbnails {
      scroll-behavior: auto;
    }
  }

  @media (forced-colors: active) {
    .arrow,
    .place {
      border-color: CanvasText;
      background: Canvas;
    }

    .arrow[aria-disabled] {
      border-color: GrayText;
      color: GrayText;
    }

    .thumbnails [aria-current] {
      outline-color: Highlight;
    }
  }
`
