interface PageText {
  readonly label: string
  readonly previous: string
  readonly next: string
  page(page: number): string
}

/** What a pagination says, in each language. */
export const pageTexts: { readonly ko: PageText; readonly en: PageText } = {
  ko: {
    label: '페이지',
    previous: '이전 페이지',
    next: '다음 페이지',
    page: (page) => `${page} 페이지`,
  },
  en: {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    page: (page) => `Page ${page}`,
  },
}
