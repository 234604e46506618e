import { createHash } from 'node:crypto'

export interface InlineJson {
  readonly text: string
  /** How a content security policy names exactly this text. */
  readonly hashSource: string
}

/** JSON that can stand in a `<script>`: no `<` can end the element or open a comment (HTML §4.12.1.3). */
export const safeJson = (json: string): string => json.replaceAll('<', '\\u003c')

export const jsonText = (value: object): string => safeJson(JSON.stringify(value))

const made = new WeakMap<object, InlineJson>()

/** Made once for each value: it must not be changed afterwards. */
export function inlineJson(value: object): InlineJson {
  const known = made.get(value)
  if (known !== undefined) return known
  const text = jsonText(value)
  const hashSource = `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const inline = { text, hashSource }
  made.set(value, inline)
  return inline
}
