import { css, html, type TemplateResult } from 'lit'

/** A decorative line drawing on the kit's 24-unit grid, in the colour and size of the text around it. */
export function glyph(path: string): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`
}

export const glyphStyles = css`
  .glyph {
    display: block;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`
