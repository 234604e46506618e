/** Control characters and those that turn the direction of a line: reasons and versions are written by others. */
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** The text as one line that can do nothing to a terminal. */
export const printable = (text: string): string => text.replace(CONTROL, '�')
