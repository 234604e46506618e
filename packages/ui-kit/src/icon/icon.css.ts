import { css } from 'lit'

export const iconStyles = css`
  :host {
    display: inline-block;
    inline-size: var(--jt-icon-size, 1.5em);
    block-size: var(--jt-icon-size, 1.5em);
    vertical-align: -0.35em;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :host([filled]) svg {
    fill: currentColor;
  }

  :host([name='chevron-left']:dir(rtl)) svg,
  :host([name='chevron-right']:dir(rtl)) svg,
  :host([name='arrow-right']:dir(rtl)) svg {
    scale: -1 1;
  }
`
