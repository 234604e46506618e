let field: HTMLInputElement | undefined

/** What a native number field makes of a text: itself, or nothing where it is no number. */
export function numberText(text: string): string {
  field ??= Object.assign(document.createElement('input'), { type: 'number' })
  field.value = text
  return field.value
}
