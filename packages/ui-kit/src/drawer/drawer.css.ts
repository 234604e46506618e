import { css } from 'lit'

export const drawerStyles = css`
  dialog {
    --_away: 100% 0;

    inline-size: min(26rem, 100vi - var(--jt-space-6));
    max-inline-size: none;
    block-size: 100dvb;
    max-block-size: none;
    margin: 0;
    margin-inline-start: auto;
    border-width: 0;
    border-start-start-radius: calc(var(--jt-radius-l) * 1.25);
    border-end-start-radius: calc(var(--jt-radius-l) * 1.25);
  }

  :host(:dir(rtl)) dialog,
  :host([side='start']) dialog {
    --_away: -100% 0;
  }

  :host([side='start']:dir(rtl)) dialog {
    --_away: 100% 0;
  }

  :host([side='start']) dialog {
    margin-inline: 0 auto;
    border-radius: 0;
    border-start-end-radius: calc(var(--jt-radius-l) * 1.25);
    border-end-end-radius: calc(var(--jt-radius-l) * 1.25);
  }

  :host([side='bottom']) dialog {
    --_away: 0 100%;

    inline-size: 100%;
    max-inline-size: 40rem;
    block-size: fit-content;
    max-block-size: 88dvb;
    margin: auto auto 0;
    border-radius: 0;
    border-start-start-radius: calc(var(--jt-radius-l) * 1.5);
    border-start-end-radius: calc(var(--jt-radius-l) * 1.5);
  }

  dialog:not([open]) {
    translate: var(--_away);
  }

  @starting-style {
    dialog[open] {
      translate: var(--_away);
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }
`
