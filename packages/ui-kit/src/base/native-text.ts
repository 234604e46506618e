let field: HTMLInputElement | undefined

/** What a native input of this type makes of a text: e.g. nothing of one that is no number, no spaces around an address. */
export function nativeText(type: string, text: string): string {
  field ??= document.createElement('input')
  field.type = type
  field.value = text
  return field.value
}
