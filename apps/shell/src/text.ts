import type { Locale } from '@jangteo/contracts'

const ko = {
  accountOf: '내 계정, {name}님',
  signOutFailed: '로그아웃하지 못했어요. 잠시 후 다시 시도해 주세요.',
  formFailed: '처리되지 않았을 수 있어요. 확인한 뒤 다시 시도해 주세요.',
  notFoundTitle: '페이지를 찾을 수 없어요',
  notFoundDetail: '주소가 바뀌었거나 사라진 페이지예요. 위에서 검색하시거나 첫 화면에서 둘러봐 주세요.',
  backHome: '첫 화면으로 가기',
} as const

type Text = Readonly<Record<keyof typeof ko, string>>

const en: Text = {
  accountOf: 'My account, {name}',
  signOutFailed: 'You could not be signed out. Please try again in a moment.',
  formFailed: 'That may not have worked. Please check before you try again.',
  notFoundTitle: 'This page does not exist',
  notFoundDetail: 'The address may have changed. Search above, or start again from the home page.',
  backHome: 'Go to the home page',
}

const TEXT: Readonly<Record<Locale, Text>> = { ko, en }

export const textIn = (locale: Locale): Text => TEXT[locale]
