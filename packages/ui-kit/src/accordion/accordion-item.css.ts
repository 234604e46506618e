import { css } from 'lit'

export const accordionItemStyles = css`
  :host {
    display: block;
    border-block-start: 1px solid var(--jt-color-border);
    color: var(--jt-color-text);
    font-size: var(--jt-font-size-m);
    line-height: var(--jt-line-height-normal);
    interpolate-size: allow-keywords;
  }

  /* Between them and their host is the browser's own shadow root, which box-sizing is not inherited through. */
  summary,
  .body {
    box-sizing: border-box;
  }

  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--jt-space-3);
    min-block-size: var(--jt-control-height-l);
    padding-block: var(--jt-space-3);
    padding-inline: var(--jt-space-1);
    border-radius: var(--jt-radius-s);
    cursor: pointer;
    list-style: none;
    touch-action: manipulation;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:hover .heading {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  summary:focus-visible {
    outline: 2px solid var(--jt-color-focus);
    outline-offset: -2px;
  }

  .heading {
    min-inline-size: 0;
    font-weight: var(--jt-font-weight-bold);
    line-height: 1.5;
  }

  .glyph {
    color: var(--jt-color-text-muted);
    transition: rotate var(--jt-duration-normal) var(--jt-ease);
  }

  details[open] .glyph {
    rotate: 180deg;
  }

  .body {
    padding-block: var(--jt-space-1) var(--jt-space-5);
    padding-inline: var(--jt-space-1);
  }

  details::details-content {
    block-size: 0;
    overflow-y: clip;
    opacity: 0;
    transition:
      block-size var(--jt-duration-normal) var(--jt-ease),
      opacity var(--jt-duration-normal) var(--jt-ease),
      content-visibility var(--jt-duration-normal) allow-discrete;
  }

  details[open]::details-content {
    block-size: auto;
    opacity: 1;
  }
`
