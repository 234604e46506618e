/** An address without its query and its part. */
export const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? url
