/** What a pagination says, in each language. */
export const pageTexts = {
  ko: {
    label: '페이지',
    previous: '이전 페이지',
    next: '다음 페이지',
    page: (page: number) => `${page} 페이지`,
  },
  en: {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    page: (page: number) => `Page ${page}`,
  },
}
